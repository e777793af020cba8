package com.xordon.core.practice;

import java.util.OptionalLong;

/// Something that can be taken with a service and makes it longer by `minutes` (0 or more) and
/// dearer by `price`, in minor units.
public record AddOn(AddOnId id, String name, int minutes, OptionalLong price) {
  public AddOn {
    if (minutes < 0) throw new IllegalArgumentException("an add-on can't make a service shorter");
  }
}
