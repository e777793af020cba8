package com.xordon.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.availability.Verdict;
import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.NewClient;
import com.xordon.core.diary.Details;
import com.xordon.core.meeting.MeetingNeed;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.practice.AddOnId;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.core.rotation.Decision;
import com.xordon.store.Books;
import com.xordon.store.form.Fields;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "book",
    description = "Books an appointment.",
    footer = {
      "",
      "Examples:",
      "  xordon book --service physio --start 2026-12-01T09:00:00Z --client \"Ada Klein\"",
      "  xordon book --service physio --start 2026-12-01T18:00:00Z --client c1 --staff anna"
          + " --override \"asked by phone\""
    })
final class BookCommand extends Asking {
  private static final int NEXT = 5;
  private static final int DAYS = 60;

  @Option(names = "--start", paramLabel = "INSTANT", description = "When it begins.")
  private @Nullable String start;

  @Option(names = "--client", paramLabel = "NAME|ID", description = "For whom.")
  private @Nullable String client;

  @Option(
      names = "--override",
      paramLabel = "REASON",
      description = "Book against the rules, with this reason.")
  private @Nullable String override;

  @Option(
      names = "--video",
      paramLabel = "PROVIDER",
      description = "Who makes its meeting: zoom, meet, teams or none (default: as the service).")
  private @Nullable String video;

  @Override
  int one() {
    var at = instant(required("--start", start));
    if (video != null && !video.equals(MeetingNeed.NONE) && VideoProvider.of(video).isEmpty()) {
      throw new ProblemException(
          Problem.of("BAD_USAGE", "--video is zoom, meet, teams or none, not '" + video + "'"));
    }
    if (override != null && override.isBlank()) {
      throw new ProblemException(Problem.of("BAD_USAGE", "--override needs a reason"));
    }
    if (isAboutFile())
      return ask(e -> say(evaluate(e, service(), staff(), addOns(), client, at, now())));
    try (var books = open()) {
      return new Outcomes(invocation(), inJson(), books).say(book(books, at), "BOOKED");
    }
  }

  private Booking book(Books books, Instant at) {
    var request =
        new BookRequest(
            new ServiceId(service()),
            Optional.empty(),
            at,
            staff().map(StaffId::new),
            OptionalInt.empty(),
            Optional.ofNullable(override),
            Details.NONE.with(addOns()).by(Optional.ofNullable(video)));
    var now = now();
    var desk = new BookingDesk(books.ledger(), () -> now);
    if (client == null) return desk.book(request);
    var known = Clients.named(books, client);
    return known.isPresent()
        ? desk.book(request.forClient(known.get()))
        : desk.book(request, new NewClient(client, "", ""));
  }

  private int say(ObjectNode node) {
    boolean booked = node.path("outcome").asText().equals("BOOKED");
    return booked
        ? answer().done(node, () -> "It can be booked: " + node.path("staff"))
        : answer().refused(node, () -> "It can't be booked: " + node.path("reasons"));
  }

  @Override
  ObjectNode line(Evaluation e, Fields query) {
    return evaluate(
        e,
        query.text("service"),
        query.optText("staff"),
        addOns(query),
        query.optText("client").orElse(null),
        query.instant("start"),
        query.optInstant("now").orElseGet(this::now));
  }

  private ObjectNode evaluate(
      Evaluation e,
      String service,
      Optional<String> staff,
      List<AddOnId> addOns,
      @Nullable String who,
      Instant at,
      Instant now) {
    var question =
        e.question(service, staff, Optional.ofNullable(who).map(ClientId::new), addOns, now);
    var availability = e.availability();
    return switch (availability.explain(question, at)) {
      case Verdict.Offered(var offered) -> booked(availability.choose(question, offered));
      case Verdict.NotOffered(var reasons) ->
          json(e)
              .refused(
                  reasons, availability.next(question, at.isBefore(now) ? now : at, NEXT, DAYS));
    };
  }

  private static ObjectNode booked(Decision decision) {
    var node = Answer.object().put("outcome", "BOOKED");
    node.set("staff", AnswerJson.texts(decision.staff()));
    node.set("assignment", AnswerJson.turns(decision.turns()));
    return node;
  }
}
