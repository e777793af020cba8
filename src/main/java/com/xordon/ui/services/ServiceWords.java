package com.xordon.ui.services;

import com.xordon.core.practice.Service;
import com.xordon.ui.kit.Texts;

/// A service in one line.
final class ServiceWords {
  private ServiceWords() {}

  static String summary(Service service, String currency, Texts texts) {
    var line = texts.duration(service.minutes()) + " · ";
    if (service.price().isPresent()) {
      line += texts.money(service.price().getAsLong(), currency) + " · ";
    }
    return line + people(service.staff().size(), texts);
  }

  private static String people(int count, Texts texts) {
    return count == 0 ? texts.say("people.none") : texts.say("people", "count", count);
  }
}
