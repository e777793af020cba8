package com.xordon.ui.rescue;

import com.xordon.core.availability.WhyNot;
import com.xordon.core.booking.Page;
import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import com.xordon.core.rescue.Left;
import com.xordon.core.rescue.Move;
import com.xordon.core.rescue.Proposal;
import com.xordon.ui.kit.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Puts a proposal in words, in order of the times as they are.
final class Lines {
  private static final long DAY = 24 * 60;

  private final Page page;
  private final Rules rules;
  private final Texts texts;
  private final WhyNot whyNot;

  Lines(Page page, Texts texts) {
    this.page = page;
    this.rules = page.rules();
    this.texts = texts;
    this.whyNot = new WhyNot(rules, texts.locale());
  }

  List<Line> of(Proposal proposal) {
    record Timed(Instant start, Line line) {}
    var all = new ArrayList<Timed>();
    for (var m : proposal.moves()) all.add(new Timed(m.from().when().start(), moved(m, proposal)));
    for (var l : proposal.left()) {
      all.add(new Timed(l.appointment().when().start(), stays(l)));
    }
    return all.stream().sorted(Comparator.comparing(Timed::start)).map(Timed::line).toList();
  }

  private Line moved(Move move, Proposal proposal) {
    var from = move.from();
    var day = proposal.absence().date();
    return new Line(
        from.id(),
        client(from),
        service(from),
        time(from.when().start()),
        texts.say("to", "time", when(move.to(), day), "names", newcomers(move)),
        note(move),
        move.keepsTime(),
        List.of());
  }

  private String note(Move move) {
    if (move.keepsTime()) return texts.say("note.same");
    var length = length(move.minutesMoved());
    return move.to().when().start().isBefore(move.from().when().start())
        ? texts.say("note.earlier", "length", length)
        : texts.say("note.later", "length", length);
  }

  private String length(long minutes) {
    return minutes < DAY
        ? texts.duration(minutes)
        : texts.say("days", "count", (minutes + DAY / 2) / DAY);
  }

  private Line stays(Left left) {
    var a = left.appointment();
    var why =
        left.why() instanceof Left.OverSeveralDays
            ? List.of(texts.say("stays.days"))
            : left.reasons().stream().map(whyNot::sentence).toList();
    return new Line(
        a.id(), client(a), service(a), time(a.when().start()), "", texts.say("stays"), false, why);
  }

  private String client(Appointment a) {
    return a.client()
        .flatMap(page::client)
        .map(Client::name)
        .orElseGet(() -> a.details().title().isEmpty() ? "–" : a.details().title());
  }

  private String service(Appointment a) {
    return rules.service(a.service()).map(s -> s.name()).orElse("–");
  }

  private String newcomers(Move move) {
    var fresh = move.to().staff().stream().filter(s -> !move.from().staff().contains(s)).toList();
    return names(fresh.isEmpty() ? move.to().staff() : fresh);
  }

  private String names(List<StaffId> staff) {
    return staff.stream()
        .flatMap(s -> rules.staff(s).stream())
        .map(m -> m.name().split(" ", 2)[0])
        .collect(Collectors.joining(", "));
  }

  private String when(Appointment a, LocalDate day) {
    var start = a.when().start();
    var date = start.atZone(rules.practice().zone()).toLocalDate();
    return date.equals(day) ? time(start) : texts.day(date) + ", " + time(start);
  }

  private String time(Instant at) {
    return texts.time(at.atZone(rules.practice().zone()).toLocalTime());
  }
}
