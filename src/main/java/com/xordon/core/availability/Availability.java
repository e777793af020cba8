package com.xordon.core.availability;

import com.xordon.core.diary.Diary;
import com.xordon.core.practice.Rules;
import com.xordon.core.rotation.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// When something can be booked, and why not. Everyone asks here: the desk, the command line, the
/// explanation and the step that confirms, so they can't disagree. Pure: what it knows are the
/// rules, the diary and the `now` of the question.
public final class Availability {
  @SuppressWarnings("unused")
  private final Rules rules;

  @SuppressWarnings("unused")
  private final Diary diary;

  public Availability(Rules rules, Diary diary) {
    this.rules = rules;
    this.diary = diary;
  }

  /// All starts on the days `from` to `to` (both included, in the practice's zone), in order.
  ///
  /// @throws IllegalArgumentException when the service or the staff member is unknown
  public List<Start> offer(Question question, LocalDate from, LocalDate to) {
    throw new UnsupportedOperationException("not yet");
  }

  /// The first `most` starts at or after `from`, looking no further than `days` days.
  public List<Start> next(Question question, Instant from, int most, int days) {
    throw new UnsupportedOperationException("not yet");
  }

  /// Whether it can start at this instant, and if not, all true reasons.
  public Verdict explain(Question question, Instant at) {
    throw new UnsupportedOperationException("not yet");
  }

  /// Who gets this start if it is booked now: the one asked for, the one chosen, whose turn it is,
  /// or the panel.
  public Decision choose(Question question, Start start) {
    throw new UnsupportedOperationException("not yet");
  }

  /// The same for a wall time of the practice; in a gap of the clock the first valid instant, in an
  /// overlap the first of the two.
  public Verdict explain(Question question, LocalDateTime at) {
    return explain(question, at.atZone(rules.practice().zone()).toInstant());
  }
}
