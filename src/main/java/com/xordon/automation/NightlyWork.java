package com.xordon.automation;

import com.xordon.core.booking.Ledger;
import com.xordon.core.problem.ProblemException;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskWork;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What is to be done each night, or in the morning where the machine slept: a task each, that
/// comes again the night after. A job is given the present moment, and may be cut off and done
/// again.
public final class NightlyWork implements TaskWork {
  public static final String KIND = "nightly";

  private static final LocalTime HOUR = LocalTime.of(3, 0);

  private final Ledger ledger;
  private final Map<String, Consumer<Instant>> jobs;

  /// The jobs by their names.
  public NightlyWork(Ledger ledger, Map<String, Consumer<Instant>> jobs) {
    this.ledger = ledger;
    this.jobs = Map.copyOf(jobs);
  }

  @Override
  public String kind() {
    return KIND;
  }

  /// None in empty books.
  @Override
  public List<Task> standing(Instant now) {
    var rules = ledger.read(page -> page.rules());
    if (rules.staff().isEmpty()) return List.of();
    var night = next(now, rules.practice().zone());
    return jobs.keySet().stream()
        .sorted()
        .map(name -> Task.of(KIND, name, now, night, Optional.empty()))
        .toList();
  }

  @Override
  public Ending run(Task task, Instant now) {
    var job = jobs.get(task.entity());
    if (job == null) return new Ending.Void("NOBODY_DOES_THIS");
    try {
      job.accept(now);
    } catch (ProblemException e) {
      return new Ending.Later(e.problem().code(), Optional.empty());
    }
    var zone = ledger.read(page -> page.rules().practice().zone());
    return new Ending.Waits("", Optional.of(Duration.between(now, next(now, zone))));
  }

  private static Instant next(Instant now, ZoneId zone) {
    var today = now.atZone(zone).toLocalDate().atTime(HOUR).atZone(zone).toInstant();
    if (today.isAfter(now)) return today;
    return now.atZone(zone).toLocalDate().plusDays(1).atTime(HOUR).atZone(zone).toInstant();
  }
}
