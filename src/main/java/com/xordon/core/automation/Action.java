package com.xordon.core.automation;

import com.xordon.core.diary.Status;
import java.time.Duration;

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

  /// Gives the client a tag.
  record Tag(String tag) implements Action {
    public Tag {
      if (tag.isBlank()) throw new IllegalArgumentException("a tag is not blank");
    }
  }

  /// Offers the time that came free to whoever waits for it, the first to ask first.
  record OfferFreed(Duration hold) implements Action {
    public OfferFreed {
      if (!hold.isPositive()) throw new IllegalArgumentException("an offer stands for a while");
    }
  }

  /// Whether the client hears of it: then only what is news to them is worth saying. Others get
  /// every deed.
  default boolean tellsClient() {
    return switch (this) {
      case Mail(var to, var template) -> to instanceof Recipient.TheClient;
      case Sms(var to, var template) -> to instanceof Recipient.TheClient;
      case Hook(var url) -> false;
      case Attention(var text, var urgent) -> false;
      case Mark(var status) -> false;
      case Tag(var tag) -> false;
      case OfferFreed(var hold) -> false;
    };
  }

  /// Whether it leaves the house, where nobody can call it back.
  default boolean leaves() {
    return this instanceof Mail || this instanceof Sms || this instanceof Hook;
  }

  /// Who is written to.
  sealed interface Recipient {
    record TheClient() implements Recipient {}

    /// Everyone who holds the appointment.
    record TheStaff() implements Recipient {}

    record Address(String address) implements Recipient {}
  }
}
