package com.xordon.core.automation;

import com.xordon.core.diary.Status;

/// What a rule does.
public sealed interface Action {
  /// By the template of this name.
  record Mail(Recipient to, String template) implements Action {}

  record Sms(Recipient to, String template) implements Action {}

  /// Tells another program.
  record Hook(String url) implements Action {}

  /// Has a person look at it.
  record Attention(String text, boolean urgent) implements Action {}

  record Mark(Status status) implements Action {}

  /// Whether the client hears of it: then only what is news to them is worth saying. Others get
  /// every deed.
  default boolean tellsClient() {
    return switch (this) {
      case Mail(var to, var template) -> to instanceof Recipient.TheClient;
      case Sms(var to, var template) -> to instanceof Recipient.TheClient;
      case Hook(var url) -> false;
      case Attention(var text, var urgent) -> false;
      case Mark(var status) -> false;
    };
  }

  /// Who is written to.
  sealed interface Recipient {
    record TheClient() implements Recipient {}

    /// Everyone who holds the appointment.
    record TheStaff() implements Recipient {}

    record Address(String address) implements Recipient {}
  }
}
