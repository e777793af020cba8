package com.xordon.ui.imports;

/// How far the file in sight is.
enum Stage {
  /// It is being read, without writing anything.
  LOOKING,
  /// The preview stands; one key imports.
  READY,
  WRITING,
  DONE,
  /// It can't be taken; the trouble says why.
  FAILED
}
