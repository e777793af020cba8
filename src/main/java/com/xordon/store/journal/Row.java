package com.xordon.store.journal;

/// One thing as it is kept: its practice-file form as JSON text, and its place in its list.
public record Row(long position, String doc) {}
