package com.xordon.core.diary;

/// Where something came from: the source's name, its id there, and the version last seen there,
/// which is empty when unknown.
public record ExternalRef(String source, String id, String version) {
  public ExternalRef(String source, String id) {
    this(source, id, "");
  }
}
