package com.xordon.demo;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Busy;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Rules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes a sample practice that looks lively at `now`: past days have outcomes, today is full, the
/// weeks ahead fill up. The same seed, zone, language and `now` give the same practice.
public final class DemoPractice {
  private static final String NAMES = "names.txt";

  private final DemoTeam team;
  private final DemoTexts texts;
  private final DemoClients clients;
  private final DemoBook book;
  private final LocalDate today;
  private final Size size;
  private final Instant now;

  /// How much of it: one practice around today, or many teams over a year.
  public enum Size {
    SMALL(1, 240, 8, 6),
    LARGE(5, 3_000, 44, 12);

    final int teams;
    final int clients;
    final int weeksBack;
    final int weeksAhead;

    Size(int teams, int clients, int weeksBack, int weeksAhead) {
      this.teams = teams;
      this.clients = clients;
      this.weeksBack = weeksBack;
      this.weeksAhead = weeksAhead;
    }
  }

  public DemoPractice(Size size, long seed, ZoneId zone, Instant now, Locale locale) {
    this.size = size;
    this.now = now;
    this.today = LocalDate.ofInstant(now, zone);
    this.texts = new DemoTexts(locale);
    var script = TodayScript.read();
    this.clients = new DemoClients(script.clients(), DemoTexts.lines(NAMES), size.clients);
    this.team = new DemoTeam(texts, zone, today, size.teams, clients);
    this.book = new DemoBook(team, texts, clients, script, seed, now);
  }

  public Rules rules() {
    return team.rules();
  }

  public List<Client> clients() {
    return clients.all();
  }

  /// In order of days, made one day at a time.
  public Stream<Appointment> appointments() {
    return days().flatMap(day -> book.appointments(day).stream());
  }

  public List<Busy> busy() {
    return days().flatMap(day -> book.busy(day).stream()).toList();
  }

  /// Those who wait: some of the clients, for the services people ask for most.
  public List<WaitlistEntry> waitlist() {
    return new DemoWaitlist(rules(), clients(), now).entries();
  }

  public Sample sample() {
    return new Sample(rules(), clients(), appointments().toList(), busy(), waitlist());
  }

  private Stream<LocalDate> days() {
    return IntStream.range(-7 * size.weeksBack, 7 * size.weeksAhead).mapToObj(today::plusDays);
  }
}
