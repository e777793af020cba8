package com.xordon.ui.calendar;

/// Where the calendar says what it did.
interface Tell {
  /// Done, and can be undone.
  void done(String words, Runnable undo);

  /// Nothing to undo, but worth a word.
  void word(String words);
}
