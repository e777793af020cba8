package com.xordon.exchange.ics;

import java.util.Locale;
import java.util.Optional;

/// Someone named in an event; the e-mail address is empty when there is none.
record Person(String name, String email) {
  static Optional<Person> of(Property property) {
    var email = email(property.value());
    var name = PlainText.line(property.parameter("CN"));
    if (name.isEmpty() && email.isEmpty()) return Optional.empty();
    return Optional.of(new Person(name.isEmpty() ? email : name, email));
  }

  /// The first attendee who is a person and not the organizer.
  static Optional<Person> guest(RawEvent event) {
    var host = event.first("ORGANIZER").map(p -> email(p.value())).orElse("");
    return event.all("ATTENDEE").stream()
        .filter(p -> !p.parameter("CUTYPE").toUpperCase(Locale.ROOT).matches("ROOM|RESOURCE"))
        .filter(p -> host.isEmpty() || !email(p.value()).equals(host))
        .flatMap(p -> of(p).stream())
        .findFirst();
  }

  private static String email(String value) {
    var address = value.strip().toLowerCase(Locale.ROOT);
    if (address.startsWith("mailto:")) address = address.substring("mailto:".length()).strip();
    return address.indexOf('@') > 0 ? address : "";
  }
}
