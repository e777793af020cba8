package com.xordon.ui.analytics;

/// The pages of the room.
enum Topic {
  OVERVIEW,
  SERVICES,
  STAFF,
  CLIENTS,
  REVENUE,
  NO_SHOWS,
  VIDEO,
  BOOKING_PAGES;

  String key() {
    return Words.key(this);
  }
}
