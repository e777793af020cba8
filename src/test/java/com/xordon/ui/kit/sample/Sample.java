package com.xordon.ui.kit.sample;

/// Stands for a room with texts.
public final class Sample {
  private Sample() {}
}
