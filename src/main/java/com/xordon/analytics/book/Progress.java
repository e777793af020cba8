package com.xordon.analytics.book;

/// Hears how far a long count is, from 0 to 1, on the thread that counts.
public interface Progress {
  Progress NONE = part -> {};

  void at(double part);
}
