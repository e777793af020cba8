package com.xordon.ui.services;

import java.util.Locale;

/// What can be typed about a service.
enum ServiceField {
  NAME,
  LENGTH,
  PRICE,
  SEATS,
  STEP,
  BEFORE,
  AFTER,
  NOTICE,
  HORIZON;

  /// The key of its label; with `.wrong` behind it that of the complaint.
  String key() {
    return "field." + name().toLowerCase(Locale.ROOT);
  }
}
