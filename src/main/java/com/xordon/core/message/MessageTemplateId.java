package com.xordon.core.message;

/// The id of a template: short when a person wrote it, else a UUIDv7.
public record MessageTemplateId(String value) implements Comparable<MessageTemplateId> {
  public MessageTemplateId {
    if (value.isBlank()) throw new IllegalArgumentException("an id can't be empty");
  }

  @Override
  public int compareTo(MessageTemplateId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
