package com.xordon.core.change;

/// What a person did that made a change; the word in history and in the undo button.
public enum Deed {
  BOOK,
  MOVE,
  CANCEL,
  CONFIRM,
  ARRIVE,
  COMPLETE,
  NO_SHOW,
  EDIT,
  IMPORT,
  SET_UP,
  UNDO,
  REDO
}
