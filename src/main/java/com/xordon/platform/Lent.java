package com.xordon.platform;

/// Whether the system did what it was asked.
public enum Lent {
  DONE,
  NOT_HERE
}
