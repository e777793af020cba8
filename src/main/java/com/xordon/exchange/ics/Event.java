package com.xordon.exchange.ics;

import com.xordon.core.practice.Service;
import com.xordon.exchange.Note;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An event understood: who it is, when it is, what it says, and what is to be told about it.
record Event(int line, Identity identity, Kind kind, Time time, Text text, List<Note> notes) {
  /// `recurrence` names the occurrence of a series it stands for, `future` all later ones too.
  record Identity(
      String uid, int sequence, Instant modified, Optional<Stamp> recurrence, boolean future) {}

  /// What it means for us.
  enum Kind {
    TAKEN,
    FREE,
    CALLED_OFF
  }

  record Time(
      Stamp start,
      Span length,
      boolean wholeDay,
      List<Rule> rules,
      List<Extra> extra,
      List<Stamp> without) {
    boolean recurs() {
      return !rules.isEmpty() || !extra.isEmpty();
    }
  }

  /// A date added to a series, with a length of its own if it has one.
  record Extra(Stamp start, Optional<Span> length) {}

  record Text(
      String title,
      String notes,
      List<String> categories,
      Optional<Person> guest,
      Optional<Service> service,
      String series) {}

  String uid() {
    return identity.uid();
  }

  String title() {
    return text.title();
  }
}
