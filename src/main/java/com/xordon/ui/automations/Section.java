package com.xordon.ui.automations;

/// What the room shows one of at a time.
enum Section {
  RULES,
  TEXTS,
  QUEUE,
  DID_NOT_RUN,
  LOG
}
