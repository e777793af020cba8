package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.StaffId;
import java.util.Locale;

/// An object of `busy`.
public final class BusyForm extends Form<Busy> {
  @Override
  public Busy read(Fields f) {
    var source = f.text("source", "blocked");
    return new Busy(
        new StaffId(f.id("staff")),
        new Interval(f.instant("start"), f.instant("end")),
        f.word("source", source.toUpperCase(Locale.ROOT), Busy.Source.class),
        f.optObject("ext").map(ExtForm::read));
  }

  @Override
  public ObjectNode canonical(Busy b) {
    var node =
        object()
            .put("staff", b.staff().value())
            .put("start", b.when().start().toString())
            .put("end", b.when().end().toString());
    if (b.source() == Busy.Source.EXTERNAL) node.put("source", "external");
    b.ext().ifPresent(e -> node.set("ext", ExtForm.write(e)));
    return node;
  }
}
