package com.xordon.app.command;

import com.xordon.core.diary.WaitlistId;
import com.xordon.core.waitlist.WaitlistDesk;
import com.xordon.store.Books;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A command about the waitlist, which first ends what is over.
abstract class OnWaitlist extends Common {
  @Option(names = "--now", paramLabel = "INSTANT", description = "Do it as if it were now then.")
  private @Nullable String now;

  private @Nullable Books books;

  abstract int about(WaitlistDesk desk, WaitlistWords words);

  @Override
  public final Integer call() {
    var moment = now(now);
    try (var opened = open()) {
      books = opened;
      var desk = new WaitlistDesk(opened.ledger(), () -> moment);
      if (now != null || opened.clockJump().isEmpty()) desk.settle();
      return about(desk, new WaitlistWords(opened, answer()));
    }
  }

  final Books books() {
    if (books == null) throw new IllegalStateException("the books are opened first");
    return books;
  }

  /// A command about one entry.
  abstract static class AboutOne extends OnWaitlist {
    @Parameters(index = "0", paramLabel = "ID", description = "The entry of the waitlist.")
    private String id = "";

    final WaitlistId id() {
      return new WaitlistId(id);
    }
  }
}
