package com.xordon.core.message;

/// How a practice is reached; empty where it says nothing. An address may have several lines.
public record Letterhead(String phone, String email, String address) {
  public static final Letterhead NONE = new Letterhead("", "", "");
}
