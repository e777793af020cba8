package com.xordon.core.automation;

import java.util.regex.Pattern;

/// Names a rule; part of the names of its tasks.
public record RuleId(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,80}");

  public RuleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a rule's id has letters, digits, - and _ only");
    }
  }
}
