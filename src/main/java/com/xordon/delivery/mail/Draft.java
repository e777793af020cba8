package com.xordon.delivery.mail;

import com.xordon.core.message.Letter;
import com.xordon.core.message.Letter.Party;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A letter whose addresses and headers were found good.
record Draft(Letter letter, Mailbox to, Mailbox from, Optional<Mailbox> replyTo) {
  private static final Pattern LINE_BREAK = Pattern.compile("[\\r\\n\\u0000\\u0085\\u2028\\u2029]");

  /// Either a draft, or what is wrong with the letter.
  sealed interface Checked {
    record Good(Draft draft) implements Checked {}

    record Bad(String why) implements Checked {}

    /// The sender's own address is wrong, so that no letter can leave.
    record NoSender() implements Checked {}
  }

  static Checked of(Letter letter) {
    if (hasLineBreak(letter)) return new Checked.Bad("LINE_BREAK_IN_HEADER");
    var from = Mailbox.of(letter.sender());
    if (from.isEmpty()) return new Checked.NoSender();
    var to = Mailbox.of(letter.recipient());
    if (to.isEmpty()) return new Checked.Bad("NO_SUCH_ADDRESS");
    var reply = letter.replyTo().flatMap(Mailbox::of);
    if (reply.isEmpty() && letter.replyTo().isPresent()) return new Checked.NoSender();
    return new Checked.Good(new Draft(letter, to.get(), from.get(), reply));
  }

  /// Whoever can put one into a header writes the next header too.
  private static boolean hasLineBreak(Letter letter) {
    var parties = Stream.of(letter.recipient(), letter.sender());
    return Stream.concat(
            Stream.of(letter.subject()),
            Stream.concat(parties, letter.replyTo().stream()).flatMap(Draft::words))
        .anyMatch(words -> LINE_BREAK.matcher(words).find());
  }

  private static Stream<String> words(Party party) {
    return Stream.of(party.name(), party.address());
  }

  boolean needsUtf8() {
    return to.needsUtf8() || from.needsUtf8() || replyTo.stream().anyMatch(Mailbox::needsUtf8);
  }
}
