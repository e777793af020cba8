package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.practice.BufferPolicy;
import com.xordon.core.practice.Closure;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.Practice.ClientOverlap;
import java.time.DayOfWeek;
import java.time.Duration;

/// The `practice` object.
public final class PracticeForm extends Form<Practice> {
  private static final String USUAL_CANCEL_NOTICE = "PT24H";

  @Override
  public Practice read(Fields f) {
    return new Practice(
        f.text("name", ""),
        f.zone("zone"),
        f.text("currency", "EUR"),
        f.word("weekStart", DayOfWeek.class, DayOfWeek.MONDAY),
        f.word("buffers", BufferPolicy.class, BufferPolicy.SUM),
        f.parse(
            "cancelNotice",
            f.text("cancelNotice", USUAL_CANCEL_NOTICE),
            "a duration like PT24H",
            Duration::parse),
        f.objects("closures", c -> new Closure(c.date("from"), c.date("to"), c.text("name", ""))),
        f.word("clientOverlap", ClientOverlap.class, ClientOverlap.ALLOW));
  }

  @Override
  public ObjectNode canonical(Practice p) {
    var node = object();
    node.put("name", p.name()).put("zone", p.zone().getId()).put("currency", p.currency());
    if (p.weekStart() != DayOfWeek.MONDAY) node.put("weekStart", p.weekStart().name());
    if (p.buffers() != BufferPolicy.SUM) node.put("buffers", p.buffers().name());
    if (!p.cancelNotice().equals(Duration.parse(USUAL_CANCEL_NOTICE))) {
      node.put("cancelNotice", p.cancelNotice().toString());
    }
    if (!p.closures().isEmpty()) {
      var list = node.putArray("closures");
      for (var c : p.closures()) {
        list.addObject()
            .put("from", c.from().toString())
            .put("to", c.to().toString())
            .put("name", c.name());
      }
    }
    if (p.clientOverlap() != ClientOverlap.ALLOW) {
      node.put("clientOverlap", p.clientOverlap().name());
    }
    return node;
  }
}
