package com.xordon.ui.calendar;

import com.xordon.core.availability.Question;
import com.xordon.core.availability.Reason;
import com.xordon.core.availability.Start;
import com.xordon.core.availability.Verdict;
import com.xordon.core.availability.WhyNot;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.practice.Rules;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The next free starts of what is wished for, and which of them is chosen.
final class FreeStarts {
  private static final int STARTS = 12;

  private final BookingDesk desk;
  private final InstantSource clock;
  private final Work asking;
  private final CalendarWords words;
  private final Supplier<Optional<Rules>> rules;
  private final Runnable found;
  private final ReadOnlyObjectWrapper<Offers> offers = new ReadOnlyObjectWrapper<>(Offers.NONE);
  private final ReadOnlyObjectWrapper<Optional<Instant>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Instant from = Instant.EPOCH;
  private boolean wished;

  /// `found` runs after each answer.
  FreeStarts(
      BookingDesk desk,
      InstantSource clock,
      Work work,
      CalendarWords words,
      Supplier<Optional<Rules>> rules,
      Runnable found) {
    this.desk = desk;
    this.clock = clock;
    this.asking = work.latest();
    this.words = words;
    this.rules = rules;
    this.found = found;
  }

  ReadOnlyObjectProperty<Offers> offersProperty() {
    return offers.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Instant>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// The time that was asked for, whether it is free or not.
  Optional<Instant> wanted() {
    return offers.get().wanted();
  }

  void begin(Instant first, Optional<Instant> at) {
    wished = true;
    offers.set(Offers.NONE);
    from = first;
    chosen.set(at);
  }

  /// An answer that comes later finds nobody.
  void end() {
    wished = false;
    offers.set(Offers.NONE);
    chosen.set(Optional.empty());
  }

  void choose(Instant start) {
    chosen.set(Optional.of(start));
  }

  /// Looks from a later or earlier day on, never from the past.
  void shift(int days) {
    var now = clock.instant();
    var next = from.plus(Duration.ofDays(days));
    from = next.isBefore(now) ? now : next;
  }

  void ask(Question question, Optional<Instant> wanted) {
    var start = from;
    asking.run(() -> answer(question, start, wanted), this::show);
  }

  private record Answer(List<Start> starts, Optional<Instant> wanted, Optional<Verdict> verdict) {}

  private Answer answer(Question question, Instant start, Optional<Instant> wanted) {
    var begin = start.isBefore(question.now()) ? question.now() : start;
    return new Answer(
        desk.next(question, begin, STARTS), wanted, wanted.map(at -> desk.whether(question, at)));
  }

  private void show(Answer answer) {
    if (!wished) return;
    var whyNot = answer.verdict().map(v -> sentences(v.reasons())).orElse(List.of());
    offers.set(new Offers(answer.starts(), answer.wanted(), whyNot));
    if (answer.wanted().isPresent()) chosen.set(answer.wanted());
    else if (!isOffered(answer.starts()))
      chosen.set(answer.starts().stream().findFirst().map(s -> s.when().start()));
    found.run();
  }

  /// A time that was chosen stays while it is on offer.
  private boolean isOffered(List<Start> starts) {
    return starts.stream().anyMatch(s -> chosen.get().filter(s.when().start()::equals).isPresent());
  }

  /// Somebody was quicker, or a rule was changed.
  void refused(Instant at, List<Reason> why, List<Start> next) {
    offers.set(new Offers(next, Optional.of(at), sentences(why)));
  }

  private List<String> sentences(List<Reason> reasons) {
    var whyNot = new WhyNot(rules.get().orElseThrow(), words.locale());
    return reasons.stream().map(whyNot::sentence).distinct().toList();
  }

  /// Whether the chosen time breaks a rule.
  boolean isAgainstRules() {
    var shown = offers.get();
    return !shown.whyNot().isEmpty() && shown.wanted().equals(chosen.get());
  }
}
