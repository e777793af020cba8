package com.xordon.ui.analytics;

import com.xordon.analytics.book.FigurePage;
import com.xordon.analytics.fact.Facet;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffMember;
import com.xordon.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// By what can be filtered: who and what there is, and by which doors and ways it came.
record Choices(
    List<Choice> staff,
    List<Choice> services,
    List<Choice> sources,
    List<Choice> providers,
    List<Choice> currencies) {
  static final Choices NONE = new Choices(List.of(), List.of(), List.of(), List.of(), List.of());

  /// An id and its name.
  record Choice(String id, String name) {}

  static Choices of(FigurePage page, Texts texts) {
    var rules = page.page().rules();
    var names = new Names(page.page(), texts);
    var currencies = new TreeSet<String>();
    for (var span : page.span().stream().toList()) {
      page.sums(Facet.ALL, span).forEach(c -> currencies.add(c.key().currency()));
    }
    return new Choices(
        rules.staff().stream().map(s -> choice(s)).toList(),
        rules.services().stream().map(s -> choice(s)).toList(),
        labels(page, Facet.SOURCE).stream().map(id -> new Choice(id, names.source(id))).toList(),
        labels(page, Facet.PROVIDER).stream()
            .map(id -> new Choice(id, names.provider(id)))
            .toList(),
        currencies.stream().map(c -> new Choice(c, c)).toList());
  }

  private static Choice choice(StaffMember s) {
    return new Choice(s.id().value(), s.name());
  }

  private static Choice choice(Service s) {
    return new Choice(s.id().value(), s.name());
  }

  private static List<String> labels(FigurePage page, Facet facet) {
    var all = new TreeSet<String>();
    for (var span : page.span().stream().toList()) {
      page.sums(facet, span).forEach(c -> all.add(c.key().id()));
    }
    return new ArrayList<>(all);
  }
}
