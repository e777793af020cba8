package com.xordon.core.rescue;

/// What it costs a client to be moved by a minute, and to be seen by another person.
public record Price(long perMinute, long perPerson) {
  /// Half an hour weighs as much as another person.
  public static final Price USUAL = new Price(1, 30);

  public Price {
    if (perMinute < 0 || perPerson < 0)
      throw new IllegalArgumentException("a price isn't negative");
  }

  long of(long minutes, long people) {
    return perMinute * minutes + perPerson * people;
  }
}
