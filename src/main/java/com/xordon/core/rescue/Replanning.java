package com.xordon.core.rescue;

import com.xordon.core.availability.Availability;
import com.xordon.core.availability.Reason;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Diary;
import com.xordon.core.diary.Remembered;
import com.xordon.core.diary.Sheet;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds where the appointments of someone who is away can go. Pure: rules, diary and `now` are all
/// it knows.
public final class Replanning {
  private final Rules rules;
  private final Diary diary;
  private final Instant now;
  private final Price price;

  public Replanning(Rules rules, Diary diary, Instant now, Price price) {
    this.rules = rules;
    this.diary = diary;
    this.now = now;
    this.price = price;
  }

  public Proposing propose(Absence absence) {
    var member = rules.staff(absence.staff());
    if (member.isEmpty()) return new Proposing.UnknownStaff(absence.staff());
    var away = absence.during(member.get());
    if (!away.end().isAfter(now)) return new Proposing.DayIsOver(absence.date());
    var kept = new Remembered(diary, away);
    var touched =
        kept.appointments(away).stream()
            .filter(a -> a.occupied(absence.staff()).stream().anyMatch(away::overlaps))
            .filter(a -> isToCome(a.status()) && !a.when().start().isBefore(now))
            .toList();
    return new Proposing.Proposed(proposal(absence, kept, touched));
  }

  static boolean isToCome(Status status) {
    return switch (status) {
      case REQUESTED, BOOKED, CONFIRMED -> true;
      case ARRIVED, COMPLETED, NO_SHOW, CANCELLED -> false;
    };
  }

  private Proposal proposal(Absence absence, Diary kept, List<Appointment> touched) {
    var bundles =
        Bundle.of(
            touched.stream().filter(this::isMovable).toList(), this::service, absence.staff());
    var placer = new Placer(absence.in(rules), now);
    var zone = rules.practice().zone();
    var chosen =
        new ArrayList<>(new SameTime(placer, new Sheet(kept), price, zone, bundles).best());
    var sheet = placed(placer, new Sheet(kept), chosen, new ArrayList<>());
    var rest =
        bundles.stream().filter(v -> chosen.stream().noneMatch(c -> c.bundle() == v)).toList();
    chosen.addAll(new Nearest(placer, sheet, price, absence.date()).places(rest));
    var moves = new ArrayList<Move>();
    var after = placed(placer, new Sheet(kept), chosen, moves);
    var left =
        touched.stream()
            .filter(a -> moves.stream().noneMatch(m -> m.id().equals(a.id())))
            .map(a -> new Left(a, why(absence, after, a)))
            .toList();
    return new Proposal(absence, moves, left);
  }

  /// Makes the moves one after the other; one that holds only after a later one waits for it.
  private Sheet placed(Placer placer, Sheet start, List<Choice> choices, List<Move> moves) {
    var sheet = start;
    var open = new ArrayList<>(choices);
    boolean any = true;
    while (any && !open.isEmpty()) {
      any = false;
      for (var choice : List.copyOf(open)) {
        var bundle = choice.bundle();
        if (placer.place(sheet, bundle, choice.staff(), choice.start())
            instanceof Placed.At(var after, var seats)) {
          sheet = after;
          for (int i = 0; i < seats.size(); i++) {
            moves.add(Move.of(bundle.seats().get(i), seats.get(i), price));
          }
          open.remove(choice);
          any = true;
        }
      }
    }
    return sheet;
  }

  private boolean isMovable(Appointment a) {
    return !isOverDays(a) && rules.service(a.service()).isPresent();
  }

  private boolean isOverDays(Appointment a) {
    return !a.parts().isEmpty()
        || rules.service(a.service()).flatMap(Service::multiDay).isPresent();
  }

  private Service service(Appointment a) {
    return rules.service(a.service()).orElseThrow();
  }

  private Left.Why why(Absence absence, Sheet after, Appointment a) {
    if (isOverDays(a)) return new Left.OverSeveralDays();
    if (rules.service(a.service()).isEmpty()) {
      return new Left.NothingFree(List.of(new Reason.NotThisService(Optional.empty())));
    }
    var bundle = new Bundle(List.of(a), service(a), absence.staff());
    var engine = new Availability(absence.in(rules), after);
    var question = bundle.question(a, now);
    var reasons = engine.explain(question, a.when().start()).reasons();
    if (!reasons.isEmpty()) return new Left.NothingFree(reasons);
    // someone could take it, but not with those who are to stay
    return new Left.NothingFree(
        a.staff().stream()
            .flatMap(s -> engine.explain(question.by(s), a.when().start()).reasons().stream())
            .distinct()
            .toList());
  }
}
