package com.xordon.app.command;

import com.xordon.core.diary.AppointmentId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.core.rescue.Absence;
import com.xordon.core.rescue.DayRescue;
import com.xordon.core.rescue.Proposal;
import com.xordon.core.rescue.Proposing;
import com.xordon.core.rescue.Rescued;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "rescue",
    description = "Replans the appointments of someone who is away for a day.",
    footer = {
      "",
      "It only shows where they can go; with --apply they go there, and the day is entered as",
      "leave. One undo takes all of it back.",
      "",
      "Examples:",
      "  xordon rescue --staff anna --date 2026-12-01",
      "  xordon rescue --staff anna --date 2026-12-01 --apply --reason ill",
      "  xordon rescue --staff anna --date 2026-12-01 --apply --only a1,a7 --no-leave"
    })
final class RescueCommand extends Common {
  @Option(names = "--staff", required = true, paramLabel = "ID", description = "Who is away.")
  private String staff = "";

  @Option(names = "--date", required = true, paramLabel = "DATE", description = "On which day.")
  private String date = "";

  @Option(names = "--apply", description = "Make the moves, all or none.")
  private boolean apply;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "ID",
      description = "Only these appointments.")
  private @Nullable List<String> only;

  @Option(names = "--no-leave", description = "Don't enter the day as leave.")
  private boolean noLeave;

  @Option(names = "--reason", paramLabel = "TEXT", description = "What the leave is for.")
  private String reason = "";

  @Option(names = "--now", paramLabel = "INSTANT", description = "Do it as if it were now then.")
  private @Nullable String now;

  @Override
  public Integer call() {
    var absence = new Absence(new StaffId(staff), date(date), reason);
    var moment = now(now);
    try (var books = open()) {
      if (books.isEmpty()) throw new ProblemException(Problem.of("NO_PRACTICE"));
      var rescue = new DayRescue(books.ledger(), () -> moment);
      Rules rules = books.ledger().read(page -> page.rules());
      var words = new RescueWords(rules);
      return switch (rescue.propose(absence)) {
        case Proposing.Proposed(var whole) -> propose(rescue, part(whole), words);
        case Proposing.UnknownStaff(var who) ->
            throw new ProblemException(Problem.of("UNKNOWN_STAFF", who.value()));
        case Proposing.DayIsOver(var day) ->
            throw new ProblemException(Problem.of("DAY_IS_OVER", day.toString()));
      };
    }
  }

  private int propose(DayRescue rescue, Proposal proposal, RescueWords words) {
    if (!apply) {
      var node = words.json(proposal).put("outcome", "PROPOSED");
      return answer().done(node, () -> words.table(proposal));
    }
    var enter = noLeave ? DayRescue.Enter.NOTHING : DayRescue.Enter.LEAVE;
    return switch (rescue.accept(proposal, enter)) {
      case Rescued.Done(var moved, var leave) -> {
        var node = words.json(proposal).put("outcome", "APPLIED").put("leave", leave);
        yield answer()
            .done(
                node,
                () ->
                    "%s%nMoved %d%s. One undo takes it back."
                        .formatted(
                            words.table(proposal), moved.size(), leave ? ", leave entered" : ""));
      }
      case Rescued.Overtaken(var hindrances) ->
          answer().refused(words.refused(hindrances), () -> words.sentences(hindrances));
    };
  }

  /// What is wanted of the whole; a wish for what isn't proposed is a slip.
  private Proposal part(Proposal whole) {
    if (only == null) return whole;
    var ids = only.stream().map(String::strip).map(AppointmentId::new).toList();
    for (var id : ids) {
      boolean wanted =
          apply
              ? whole.moves().stream().anyMatch(m -> m.id().equals(id))
              : Stream.concat(
                      whole.moves().stream().map(m -> m.id()),
                      whole.left().stream().map(l -> l.appointment().id()))
                  .anyMatch(id::equals);
      if (!wanted) throw new ProblemException(Problem.of("NOT_PROPOSED", id.value()));
    }
    return whole.only(ids);
  }
}
