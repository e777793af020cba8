package com.xordon.core.message;

/// A file that goes with a mail; `type` is its media type, such as `application/pdf`.
@SuppressWarnings("ArrayRecordComponent") // its owner never changes it
public record Enclosure(String name, String type, byte[] content) {}
