package com.xordon.core.message;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a text may name between `{{` and `}}`: the whole list, there are no others.
public enum Placeholder {
  CONTACT_NAME,
  CONTACT_FIRST_NAME,
  APPOINTMENT_DATE,
  APPOINTMENT_TIME,
  APPOINTMENT_END,
  APPOINTMENT_DURATION,
  APPOINTMENT_PARTS(Kind.LINES),
  TIME_ZONE,
  SERVICE_NAME,
  ADD_ONS,
  STAFF_NAME,
  LOCATION_DETAILS(Kind.LINES),
  VIDEO_LINK(Kind.LINK),
  VIDEO_PASSWORD,
  VIDEO_PROVIDER,
  CALENDAR_LINK(Kind.LINK),
  PRACTICE_NAME,
  PRACTICE_PHONE,
  PRACTICE_EMAIL,
  PRACTICE_ADDRESS(Kind.LINES),
  PRICE,
  AMOUNT_PAID,
  AMOUNT_DUE,
  CANCEL_LINK(Kind.LINK),
  MOVE_LINK(Kind.LINK),
  BOOK_LINK(Kind.LINK),
  FEEDBACK_LINK(Kind.LINK),
  NEXT_VISIT,
  LAST_VISIT,
  OLD_DATE,
  OLD_TIME,
  CANCEL_REASON,
  OFFER_END;

  /// What its value looks like. A value of one line can't begin another, whatever it holds.
  public enum Kind {
    LINE,
    LINES,
    LINK
  }

  private final Kind kind;

  Placeholder() {
    this(Kind.LINE);
  }

  Placeholder(Kind kind) {
    this.kind = kind;
  }

  /// As it is written in a text.
  public String canonical() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Kind kind() {
    return kind;
  }

  /// What it stands for, in a few words.
  public String meaning(Locale reader) {
    return MessageWords.in(reader).say("place." + canonical());
  }

  /// What could stand there, for a preview without an appointment.
  public String example(Locale reader) {
    return MessageWords.in(reader).say("place." + canonical() + ".example");
  }

  public static Optional<Placeholder> of(String name) {
    return Arrays.stream(values()).filter(p -> p.canonical().equals(name)).findFirst();
  }
}
