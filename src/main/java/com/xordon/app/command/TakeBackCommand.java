package com.xordon.app.command;

import com.xordon.core.availability.WhyNot;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.Step;
import com.xordon.core.booking.Undoing;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.Books;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.Command;

/// Undo and redo: of the last deed, whoever did it and however long ago.
@Command(description = "Takes the last change back, or makes it again.")
final class TakeBackCommand extends Common {
  private static final int FEW = 5;

  private final String done;
  private final Function<BookingDesk, Undoing> wish;

  TakeBackCommand(String done, Function<BookingDesk, Undoing> wish) {
    this.done = done;
    this.wish = wish;
  }

  @Override
  public Integer call() {
    try (Books books = open()) {
      return switch (wish.apply(new BookingDesk(books.ledger(), invocation().clock()))) {
        case Undoing.Done(var step, var newLink) -> done(step, newLink);
        case Undoing.Nothing() -> throw new ProblemException(Problem.of("NOTHING_" + done));
        case Undoing.MovedOn(var step) -> {
          var node = Answer.object().put("outcome", "REFUSED").put("code", "MOVED_ON");
          node.set("appointments", AnswerJson.texts(step.appointments()));
          yield answer()
              .refused(node, () -> "Not done: it was changed again since. Nothing was changed.");
        }
        case Undoing.Taken(var step, var reasons) -> {
          var whyNot = new WhyNot(books.ledger().read(p -> p.rules()), Locale.ENGLISH);
          var node = Answer.object().put("outcome", "REFUSED").put("code", "TAKEN");
          node.set("appointments", AnswerJson.texts(step.appointments()));
          node.set("reasons", new AnswerJson(whyNot).reasons(reasons));
          yield answer()
              .refused(node, () -> "Not done: its time is taken now. Nothing was changed.");
        }
      };
    }
  }

  private int done(Step step, boolean newLink) {
    var node = Answer.object().put("outcome", done).put("deed", step.deed().name());
    node.set("appointments", AnswerJson.texts(step.appointments()));
    if (newLink) node.put("newLink", true);
    var link = newLink ? ". A new link is made; the old one is dead." : "";
    return answer()
        .done(
            node,
            () ->
                "%s: %s of %s%s"
                    .formatted(
                        done.equals("UNDONE") ? "Taken back" : "Done again",
                        step.deed().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        step.appointments().size() <= FEW
                            ? step.appointments()
                            : step.appointments().size() + " appointments",
                        link));
  }
}
