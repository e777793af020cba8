package com.xordon.app;

import com.xordon.core.booking.BookingDesk;
import com.xordon.core.practice.BufferPolicy;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.practice.TimeRange;
import com.xordon.core.practice.WeeklyHours;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.demo.DemoPractice;
import com.xordon.exchange.Imported;
import com.xordon.exchange.Progress;
import com.xordon.exchange.ics.IcsImport;
import com.xordon.exchange.ics.IcsOptions;
import com.xordon.store.Books;
import com.xordon.store.form.BadForm;
import com.xordon.store.form.PracticeFile;
import com.xordon.ui.welcome.FirstSteps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the first run sets going in the books.
final class FirstRun implements FirstSteps {
  private static final long SEED = 1;

  private final Books books;
  private final InstantSource clock;
  private final Locale locale;
  private final ZoneId zone;

  FirstRun(Books books, InstantSource clock, Locale locale, ZoneId zone) {
    this.books = books;
    this.clock = clock;
    this.locale = locale;
    this.zone = zone;
  }

  @Override
  public void samplePractice() {
    var sample =
        new DemoPractice(DemoPractice.Size.SMALL, SEED, zone, clock.instant(), locale).sample();
    books.importPractice(
        PracticeFile.saying(
            sample.rules(),
            sample.clients(),
            sample.appointments(),
            sample.busy(),
            sample.waitlist()));
  }

  @Override
  public void ownPractice(Rules rules) {
    books.importPractice(PracticeFile.saying(rules, List.of(), List.of(), List.of()));
  }

  @Override
  public void importFile(Path file) {
    try {
      var name = file.toString().toLowerCase(Locale.ROOT);
      if (name.endsWith(".zip")) books.restore(file);
      else if (name.endsWith(".json")) importPractice(file);
      else importCalendar(file);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.of("FILE_UNREADABLE", file.toString(), String.valueOf(e.getMessage())), e);
    }
  }

  @Override
  public boolean unlock(Path backup, String typed) {
    return books.encryption().unlock(backup, typed);
  }

  private void importPractice(Path file) throws IOException {
    try {
      books.importPractice(PracticeFile.parse(Files.readString(file, StandardCharsets.UTF_8)));
    } catch (BadForm e) {
      throw new ProblemException(
          Problem.of("FILE_INVALID", file.toString(), String.valueOf(e.getMessage())), e);
    }
  }

  /// A calendar needs somebody whose it is: the person who sits here. What can't be read leaves
  /// nobody behind.
  private void importCalendar(Path file) throws IOException {
    var me = new StaffId("me");
    ownPractice(justMe(me));
    boolean done = false;
    try {
      var imported =
          new IcsImport(books.ledger(), clock).run(file, new IcsOptions(me), Progress.NONE);
      if (imported instanceof Imported.Unreadable(var why)) {
        throw new ProblemException(Problem.of("FILE_INVALID", file.toString(), why.clause(locale)));
      }
      done = true;
    } finally {
      if (!done) new BookingDesk(books.ledger(), clock).undo();
    }
  }

  private Rules justMe(StaffId id) {
    var name = System.getProperty("user.name", "Me");
    var weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    var hours =
        new WeeklyHours(weekdays, TimeRange.of(9, 0, 17, 0), Optional.empty(), Optional.empty());
    var member =
        new StaffMember(
            id,
            name,
            zone,
            true,
            Optional.empty(),
            List.of(hours),
            List.of(),
            List.of(),
            List.of());
    var practice =
        new Practice(
            name,
            zone,
            Optional.ofNullable(Currency.getInstance(locale))
                .map(Currency::getCurrencyCode)
                .orElse("EUR"),
            WeekFields.of(locale).getFirstDayOfWeek(),
            BufferPolicy.SUM,
            Duration.ofHours(24),
            List.of(),
            Practice.ClientOverlap.ALLOW);
    return new Rules(practice, List.of(member), List.of(), List.of());
  }
}
