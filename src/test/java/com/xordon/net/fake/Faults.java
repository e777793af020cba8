package com.xordon.net.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// What goes wrong next: first what was queued, then what the dice say. A request that is refused
/// anyway, for its token or its form, uses up no fault.
public final class Faults {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

  private final Set<Fault> known;
  private final Deque<Fault> queued = new ArrayDeque<>();
  private Random dice = new Random(0);
  private double probability;
  private List<Fault> among = List.of();
  private Duration retryAfter = Duration.ofSeconds(2);
  private Duration slowness = Duration.ofMillis(300);

  Faults(Set<Fault> known) {
    this.known = EnumSet.copyOf(known);
  }

  /// The next requests meet these, one each.
  public synchronized Faults next(Fault... faults) {
    for (var fault : faults) queued.add(checked(fault));
    return this;
  }

  /// Any request may meet any fault this provider knows; the same seed gives the same faults.
  public Faults chance(Random seed, double probability) {
    return chance(seed, probability, known.toArray(Fault[]::new));
  }

  public synchronized Faults chance(Random seed, double probability, Fault... among) {
    var faults = new ArrayList<Fault>();
    for (var fault : among) faults.add(checked(fault));
    if (faults.isEmpty()) throw new IllegalArgumentException("no fault to choose from");
    dice = seed;
    this.probability = probability;
    this.among = faults;
    return this;
  }

  /// Nothing goes wrong from here on.
  public synchronized Faults none() {
    queued.clear();
    probability = 0;
    return this;
  }

  /// How long a 429 asks to wait.
  public synchronized Faults retryAfter(Duration wait) {
    retryAfter = wait;
    return this;
  }

  /// How long a slow answer takes.
  public synchronized Faults slowness(Duration wait) {
    slowness = wait;
    return this;
  }

  /// How many queued faults nobody has met yet.
  public synchronized int waiting() {
    return queued.size();
  }

  synchronized Optional<Fault> draw() {
    if (!queued.isEmpty()) return Optional.of(queued.remove());
    if (probability == 0 || dice.nextDouble() >= probability) return Optional.empty();
    return Optional.of(among.get(dice.nextInt(among.size())));
  }

  /// When to come back, in the form the fault is named after.
  synchronized String retryAfter(Fault fault, Instant now) {
    var until = now.plus(retryAfter).truncatedTo(ChronoUnit.SECONDS);
    return switch (fault) {
      case TOO_MANY_DATE -> HTTP_DATE.format(until.atOffset(ZoneOffset.UTC));
      case TOO_MANY_INSTANT -> until.toString();
      default -> String.valueOf(retryAfter.toSeconds());
    };
  }

  synchronized Duration slowness() {
    return slowness;
  }

  private Fault checked(Fault fault) {
    if (!known.contains(fault)) throw new IllegalArgumentException(fault + " is not known here");
    return fault;
  }
}
