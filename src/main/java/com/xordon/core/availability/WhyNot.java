package com.xordon.core.availability;

import com.xordon.core.practice.Rules;
import java.util.Locale;

/// TEMP.
public final class WhyNot {
  public WhyNot(Rules rules, Locale locale) {}

  public String sentence(Reason reason) {
    return reason.code().name();
  }
}
