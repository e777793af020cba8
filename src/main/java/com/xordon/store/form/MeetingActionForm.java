package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.MeetingAction;
import java.time.Duration;

/// A line of the log of meetings.
public final class MeetingActionForm extends Form<MeetingAction> {
  @Override
  public MeetingAction read(Fields f) {
    return new MeetingAction(
        f.instant("at"),
        f.parse("account", f.text("account"), "an account like zoom", AccountName::parse),
        f.text("appointment", ""),
        f.word("action", f.text("action"), MeetingAction.Kind.class),
        f.word("outcome", f.text("outcome"), MeetingAction.Result.class),
        f.text("detail", ""),
        f.number("status", 0),
        Duration.ofMillis(f.optLong("millis").orElse(0L)),
        f.number("attempt", 0));
  }

  @Override
  public ObjectNode canonical(MeetingAction a) {
    var node = object().put("at", a.at().toString()).put("account", a.account().value());
    if (!a.appointment().isEmpty()) node.put("appointment", a.appointment());
    node.put("action", a.kind().name()).put("outcome", a.result().name());
    if (!a.detail().isEmpty()) node.put("detail", a.detail());
    node.put("status", a.status());
    return node.put("millis", a.took().toMillis()).put("attempt", a.attempt());
  }
}
