package com.xordon.automation;

import com.xordon.core.automation.Trigger;
import com.xordon.core.diary.Appointment;
import com.xordon.core.message.Landing;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What another program is told, as JSON.
final class HookBody {
  private final List<String> fields = new ArrayList<>();

  private HookBody() {}

  static String of(Trigger trigger, Occasion occasion, Rules rules, Instant now) {
    var body = new HookBody();
    body.text("event", trigger.word());
    body.text("at", now.toString());
    body.text("practice", rules.practice().name());
    occasion.appointment().ifPresent(a -> body.object("appointment", appointment(a, rules)));
    occasion.client().ifPresent(c -> body.object("client", client(c)));
    return body.toString();
  }

  private static HookBody appointment(Appointment a, Rules rules) {
    var body = new HookBody();
    body.text("id", a.id().value());
    body.text("status", a.status().name());
    body.text("start", a.when().start().toString());
    body.text("end", a.when().end().toString());
    body.text("service", a.service().value());
    body.text("serviceName", rules.service(a.service()).map(Service::name).orElse(""));
    body.texts("staff", a.staff().stream().map(Object::toString).toList());
    body.text("source", a.details().source());
    return body;
  }

  private static HookBody client(Client c) {
    var body = new HookBody();
    body.text("id", c.id().value());
    body.text("name", c.name());
    body.text("email", c.email());
    body.text("phone", c.phone());
    body.texts("tags", c.particulars().tags().stream().sorted().toList());
    return body;
  }

  private void text(String key, String value) {
    fields.add(quoted(key) + ":" + quoted(value));
  }

  private void texts(String key, List<String> values) {
    var all = values.stream().map(HookBody::quoted).toList();
    fields.add(quoted(key) + ":[" + String.join(",", all) + "]");
  }

  private void object(String key, HookBody value) {
    fields.add(quoted(key) + ":" + value);
  }

  private static String quoted(String text) {
    return '"' + Landing.json(text) + '"';
  }

  @Override
  public String toString() {
    return "{" + String.join(",", fields) + "}";
  }
}
