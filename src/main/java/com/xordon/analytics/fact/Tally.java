package com.xordon.analytics.fact;

import java.util.Arrays;

/// Sums over facts; as a change it may hold less than nothing. The bags hold what can't be summed:
/// lead times for a median, clients to be told apart, starts and minutes by the hour of the week.
/// Cancelled appointments are in none of the bags.
public final class Tally {
  private final long[] sums = new long[Sum.values().length];
  private final Bag leads = new Bag();
  private final Bag clients = new Bag();
  private final Bag starts = new Bag();
  private final Bag hours = new Bag();

  public long get(Sum sum) {
    return sums[sum.ordinal()];
  }

  public Tally add(Sum sum, long amount) {
    sums[sum.ordinal()] += amount;
    return this;
  }

  /// Adds the sums of another, not its bags.
  public Tally addSums(Tally other, int times) {
    for (int i = 0; i < sums.length; i++) sums[i] += times * other.sums[i];
    return this;
  }

  /// Counts a fact `times` times; -1 takes it out again.
  public Tally add(Fact fact, int times) {
    addSums(fact, times);
    if (!fact.stands()) return this;
    leads.add(fact.lead(), times);
    fact.client().ifPresent(c -> clients.add(c.number(), times));
    starts.add(fact.when().hour(), times);
    for (var share : fact.staff()) hours.addAll(share.hours(), times);
    return this;
  }

  /// Counts a fact without what can't be summed.
  public Tally addSums(Fact fact, int times) {
    var r = fact.result();
    long amount = times * r.amount();
    switch (r.outcome()) {
      case COMPLETED -> add(Sum.COMPLETED, times).add(Sum.AMOUNT_COMPLETED, amount);
      case NO_SHOW -> add(Sum.NO_SHOWS, times).add(Sum.AMOUNT_NO_SHOWS, amount);
      case OPEN -> add(Sum.OPEN_ONES, times).add(Sum.AMOUNT_OPEN, amount);
      case CANCELLED -> addCancelled(r, times);
    }
    if (!fact.stands()) return this;
    for (var share : fact.staff()) add(Sum.MINUTES, times * share.minutes());
    return fact.first() ? add(Sum.NEW_CLIENTS, times) : this;
  }

  private void addCancelled(Fact.Result r, int times) {
    add(Sum.CANCELLED, times);
    if (r.late()) add(Sum.CANCELLED_LATE, times);
    if (r.byClient()) add(Sum.CANCELLED_BY_CLIENT, times);
    if (r.late() && r.byClient()) add(Sum.CANCELLED_LATE_BY_CLIENT, times);
  }

  public Bag leads() {
    return leads;
  }

  public Bag clients() {
    return clients;
  }

  public Bag starts() {
    return starts;
  }

  public Bag hours() {
    return hours;
  }

  public boolean isEmpty() {
    return hasNoSums()
        && leads.isEmpty()
        && clients.isEmpty()
        && starts.isEmpty()
        && hours.isEmpty();
  }

  public boolean hasNoSums() {
    return Arrays.stream(sums).allMatch(s -> s == 0);
  }

  public boolean hasSameSums(Tally other) {
    return Arrays.equals(sums, other.sums);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tally t
        && hasSameSums(t)
        && leads.equals(t.leads)
        && clients.equals(t.clients)
        && starts.equals(t.starts)
        && hours.equals(t.hours);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sums);
  }

  @Override
  public String toString() {
    return Arrays.toString(sums) + leads + clients + starts + hours;
  }
}
