package com.xordon.ui.calendar.board;

/// Something that can be done about a column, as its menu offers it.
public record Errand(String text, Runnable run) {}
