package com.xordon.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.availability.Start;
import com.xordon.core.availability.WhyNot;
import com.xordon.core.booking.Booking;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.core.waitlist.Match;
import com.xordon.core.waitlist.Waited;
import com.xordon.store.Books;
import com.xordon.store.form.WaitlistForm;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says who waits, and what became of them.
final class WaitlistWords {
  private final Books books;
  private final Answer answer;
  private final WhyNot whyNot;

  WaitlistWords(Books books, Answer answer) {
    this.books = books;
    this.answer = answer;
    this.whyNot = new WhyNot(books.ledger().read(page -> page.rules()), Locale.ENGLISH);
  }

  int list(List<WaitlistEntry> entries) {
    var node = Answer.object();
    var list = node.putArray("waitlist");
    for (var e : entries) list.add(new WaitlistForm().canonical(e).put("state", e.state().name()));
    return answer.done(
        node,
        () ->
            entries.isEmpty()
                ? "Nobody is waiting."
                : entries.stream().map(this::line).collect(Collectors.joining("\n")));
  }

  private String line(WaitlistEntry e) {
    var held = e.offer().map(o -> "  held until " + o.until()).orElse("");
    return "%s  %-8s  %s, %s, since %s%s"
        .formatted(e.id(), e.state(), name(e.client()), wish(e), e.created(), held);
  }

  private static String wish(WaitlistEntry e) {
    var w = e.wish();
    var text = w.service().value();
    if (!w.anyOf().isEmpty()) text += " by " + w.anyOf();
    if (!w.days().isEmpty()) text += " on " + w.days().stream().sorted().toList();
    return text;
  }

  private String name(ClientId id) {
    return books.ledger().read(page -> page.client(id)).map(Client::name).orElse(id.value());
  }

  int starts(List<Start> starts) {
    return answer.done(
        new AnswerJson(whyNot).starts(starts),
        () ->
            starts.isEmpty()
                ? "Nothing is free inside the wish."
                : starts.stream()
                    .map(s -> s.when().start() + "  " + s.staff())
                    .collect(Collectors.joining("\n")));
  }

  int matches(List<Match> matches) {
    var node = Answer.object();
    var list = node.putArray("matches");
    for (var m : matches) list.add(match(m));
    return answer.done(
        node,
        () ->
            matches.isEmpty()
                ? "Nobody on the waitlist could have it."
                : matches.stream().map(this::line).collect(Collectors.joining("\n")));
  }

  private static ObjectNode match(Match m) {
    var node = Answer.object().put("id", m.entry().id().value());
    node.put("contact", m.entry().client().value());
    node.put("start", m.start().when().start().toString());
    node.put("end", m.start().when().end().toString());
    node.set("staff", AnswerJson.texts(m.start().staff()));
    m.by().ifPresent(s -> node.put("by", s.value()));
    node.put("priority", m.grounds().priority()).put("daysWaited", m.grounds().daysWaited());
    node.put("fillsPercent", m.grounds().fillsPercent());
    return node.put("minutesOff", m.grounds().minutesOff());
  }

  private String line(Match m) {
    var g = m.grounds();
    return "%s  %s at %s: priority %d, waits %d days, fills %d %%, %d minutes off the wish"
        .formatted(
            m.entry().id(),
            name(m.entry().client()),
            m.start().when().start(),
            g.priority(),
            g.daysWaited(),
            g.fillsPercent(),
            g.minutesOff());
  }

  int say(Waited outcome) {
    return switch (outcome) {
      case Waited.Kept kept -> answer.done(kept(kept), () -> line(kept.entry()));
      case Waited.Refused(Booking.Refused(var reasons, var next)) ->
          answer.refused(
              new AnswerJson(whyNot).refused(reasons, next),
              () -> "Not done, and nothing was changed: " + whyNot.sentence(reasons.getFirst()));
      case Waited.Refused(Booking.Unknown(var kind, var id)) ->
          throw new ProblemException(Problem.of("UNKNOWN_" + kind, id));
      case Waited.Refused(var other) -> throw new IllegalStateException("no refusal: " + other);
      case Waited.Unknown(var id) ->
          throw new ProblemException(Problem.of("UNKNOWN_WAITING", id.value()));
      case Waited.NotFrom(var entry) ->
          throw new ProblemException(
              Problem.of(
                  "WAIT_NOT_NOW",
                  entry.id().value(),
                  entry.state().name().toLowerCase(Locale.ROOT)));
    };
  }

  private static ObjectNode kept(Waited.Kept kept) {
    var entry = kept.entry();
    var node = Answer.object().put("outcome", entry.state().name()).put("id", entry.id().value());
    entry
        .offer()
        .ifPresent(o ->
            node.put("appointment", o.appointment().value()).put("until", o.until().toString()));
    kept.appointment()
        .ifPresent(a -> {
          node.put("start", a.when().start().toString());
          node.set("staff", AnswerJson.texts(a.staff()));
        });
    return node;
  }
}
