package com.xordon.core.message;

/// Where a client can do something about an appointment; empty when they can't.
public record MessageLinks(
    String calendar, String cancel, String move, String book, String feedback) {
  public static final MessageLinks NONE = new MessageLinks("", "", "", "", "");
}
