package com.xordon.core.message;

import java.util.List;

/// Texts taken apart, for tests that know what becomes of them.
final class Parsed {
  private Parsed() {}

  static TemplateText good(String source) {
    return switch (TemplateText.parse(source)) {
      case TemplateText.Good(var text) -> text;
      case TemplateText.Bad(var faults) -> throw new AssertionError(faults.toString());
    };
  }

  static List<TemplateFault> bad(String source) {
    return switch (TemplateText.parse(source)) {
      case TemplateText.Good(var text) -> throw new AssertionError("good: " + text);
      case TemplateText.Bad(var faults) -> faults;
    };
  }

  static String plain(String source, MessageFacts facts) {
    return good(source).render(facts, Landing.PLAIN);
  }

  static String html(String source, MessageFacts facts) {
    return good(source).render(facts, Landing.HTML);
  }
}
