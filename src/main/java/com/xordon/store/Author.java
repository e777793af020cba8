package com.xordon.store;

/// Who writes, and on which device; the journal keeps both.
public record Author(String user, String device) {}
