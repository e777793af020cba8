package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.analytics.book.PageStep;
import com.xordon.analytics.book.PageVisit;
import java.time.Instant;
import java.util.EnumMap;

/// What a session did on a booking page, as its row keeps it.
public final class PageVisitForm extends Form<PageVisit> {
  @Override
  public PageVisit read(Fields f) {
    var steps = new EnumMap<PageStep, Instant>(PageStep.class);
    for (var step : PageStep.values()) {
      f.optInstant(step.word()).ifPresent(at -> steps.put(step, at));
    }
    if (steps.isEmpty()) throw f.bad("", "has no step");
    return new PageVisit(f.id("page"), f.id("session"), steps);
  }

  @Override
  public ObjectNode canonical(PageVisit v) {
    var node = object().put("page", v.page()).put("session", v.session());
    v.steps().forEach((step, at) -> node.put(step.word(), at.toString()));
    return node;
  }
}
