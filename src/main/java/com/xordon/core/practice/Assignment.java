package com.xordon.core.practice;

/// How a service finds its staff: one person chosen, one person by turn, or a panel.
public enum Assignment {
  SINGLE,
  ROUND_ROBIN,
  COLLECTIVE
}
