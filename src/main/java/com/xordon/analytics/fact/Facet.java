package com.xordon.analytics.fact;

/// By what appointments are summed. Sums by two of them at once are made from the facts.
public enum Facet {
  ALL,
  STAFF,
  SERVICE,
  SOURCE,
  PROVIDER
}
