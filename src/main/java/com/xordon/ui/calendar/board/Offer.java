package com.xordon.ui.calendar.board;

/// Free starts shown while booking: a stretch of a column and what it says; the chosen one is
/// filled.
public record Offer(Cell cell, String words, String more, boolean chosen) {}
