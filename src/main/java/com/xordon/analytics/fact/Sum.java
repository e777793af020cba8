package com.xordon.analytics.fact;

/// What is summed. The names are columns of the table, too.
public enum Sum {
  COMPLETED,
  NO_SHOWS,
  OPEN_ONES,
  CANCELLED,
  CANCELLED_LATE,
  CANCELLED_BY_CLIENT,
  CANCELLED_LATE_BY_CLIENT,
  NEW_CLIENTS,
  MINUTES,
  AMOUNT_COMPLETED,
  AMOUNT_NO_SHOWS,
  AMOUNT_OPEN
}
