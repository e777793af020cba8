package com.xordon.core.change;

/// What was done that made a change; the word in history and in the undo button. All but EXPIRE,
/// which the clock does, and RUN, which has reached the outside world, can be undone.
public enum Deed {
  BOOK,
  MOVE,
  CANCEL,
  CONFIRM,
  ARRIVE,
  COMPLETE,
  NO_SHOW,
  PAY,
  REFUND,
  WAIT,
  OFFER,
  ACCEPT,
  DECLINE,
  EXPIRE,
  RUN,
  EDIT,
  IMPORT,
  SET_UP,
  UNDO,
  REDO
}
