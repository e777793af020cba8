package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Interval;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingId;
import com.xordon.core.meeting.MeetingPlan;

/// An object of `meetings`.
public final class MeetingForm extends Form<Meeting> {
  @Override
  public Meeting read(Fields f) {
    var plan =
        new MeetingPlan(
            f.text("topic", ""),
            new Interval(f.instant("start"), f.instant("end")),
            f.zone("zone"));
    return new Meeting(
        new MeetingId(f.id("id")),
        new AppointmentId(f.id("appointment")),
        f.parse("account", f.text("account"), "an account like zoom", AccountName::parse),
        plan,
        f.word("state", Meeting.State.class, Meeting.State.LIVE),
        f.text("ref", ""),
        f.text("link", ""),
        f.text("password", ""),
        f.instant("asked"));
  }

  @Override
  public ObjectNode canonical(Meeting m) {
    var node = object().put("id", m.id().value()).put("appointment", m.appointment().value());
    node.put("account", m.account().value()).put("topic", m.plan().topic());
    node.put("start", m.plan().when().start().toString());
    node.put("end", m.plan().when().end().toString()).put("zone", m.plan().zone().getId());
    node.put("state", m.state().name());
    if (!m.ref().isEmpty()) node.put("ref", m.ref());
    if (!m.link().isEmpty()) node.put("link", m.link());
    if (!m.password().isEmpty()) node.put("password", m.password());
    return node.put("asked", m.asked().toString());
  }
}
