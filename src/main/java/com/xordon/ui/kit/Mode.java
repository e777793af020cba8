package com.xordon.ui.kit;

/// Which look a person wants.
public enum Mode {
  SYSTEM,
  LIGHT,
  DARK
}
