package com.xordon.analytics.report;

import com.xordon.analytics.Analytics;
import com.xordon.analytics.export.Definitions;
import com.xordon.analytics.export.Numbers;
import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;
import com.xordon.analytics.figure.Asked;
import com.xordon.analytics.figure.Dashboard;
import com.xordon.analytics.figure.Group;
import com.xordon.analytics.figure.Summary;
import com.xordon.analytics.report.PaperWriter.Cell;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A manager's report of a month as a PDF: its figures beside those of the month before, its days,
/// services and staff, and what the words mean.
public final class MonthReport {
  private static final float HEAD = 20;
  private static final float SECTION = 12;
  private static final float BODY = 9;
  private static final float FINE = 7.5f;
  private static final float CHART = 90;
  private static final float COLUMN = 88;
  private static final float NARROW = 50;
  private static final float GAP = 6;

  private final Analytics analytics;
  private final Rules rules;
  private final Locale locale;
  private final Numbers numbers;
  private final Definitions words;
  private final ResourceBundle texts;

  public MonthReport(Analytics analytics, Locale locale) {
    this.analytics = analytics;
    this.rules = analytics.ask(p -> p.page().rules());
    this.locale = locale;
    this.numbers = new Numbers(locale);
    this.words = new Definitions(locale);
    var only =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    this.texts = ResourceBundle.getBundle("com.xordon.analytics.report.report", locale, only);
  }

  /// What its file is called.
  public static String fileName(YearMonth month) {
    return "report-" + month + ".pdf";
  }

  /// What a mail with it is called.
  public String title(YearMonth month) {
    return rules.practice().name() + " · " + name(month);
  }

  /// What such a mail says.
  public String mailText() {
    return text("report.mail");
  }

  public byte[] pdf(YearMonth month, Instant now) {
    var answer = analytics.dashboard(asked(month, now));
    var before = analytics.summary(asked(month.minusMonths(1), now));
    try (var paper = new PaperWriter(title(month))) {
      paper.title(rules.practice().name(), HEAD);
      paper.title(name(month), SECTION);
      paper.text(made(now), BODY);
      figures(paper, month, answer.summary(), before);
      days(paper, answer);
      groups(paper, "services", answer.services(), this::service);
      groups(paper, "staff", answer.staff(), this::staff);
      meanings(paper);
      return paper.bytes(title(month));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Asked asked(YearMonth month, Instant now) {
    return new Asked(new Period(month.atDay(1), month.atEndOfMonth()), Filter.NONE, now);
  }

  private String made(Instant now) {
    var at = now.atZone(rules.practice().zone());
    var form = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    return text("made") + " " + form.withLocale(locale).format(at);
  }

  private void figures(PaperWriter paper, YearMonth month, Summary now, Summary was)
      throws IOException {
    section(paper, text("figures"));
    paper.line(row(text("figure"), name(month), name(month.minusMonths(1))), BODY, true);
    for (var f : Figure.of(now, was, numbers, text("days"))) {
      paper.line(row(words.name(f.key()) + f.suffix(), f.now(), f.was()), BODY, false);
    }
  }

  private static List<Cell> row(String name, String now, String was) {
    return List.of(
        new Cell(name, PaperWriter.LEFT, 240, false),
        new Cell(now, PaperWriter.RIGHT - 120, 110, true),
        new Cell(was, PaperWriter.RIGHT, 110, true));
  }

  private void days(PaperWriter paper, Dashboard answer) throws IOException {
    section(paper, text("byDay"));
    var values = answer.daily().stream().mapToDouble(d -> d.counts().bookings()).toArray();
    double most = 0;
    for (double v : values) most = Math.max(most, v);
    var period = answer.asked().period();
    paper.columns(
        values,
        CHART,
        date(period.from()),
        date(period.to()),
        text("most") + " " + numbers.count(most));
  }

  private void groups(
      PaperWriter paper, String key, List<Group> groups, Function<String, String> names)
      throws IOException {
    section(paper, text(key));
    paper.line(
        cells(
            List.of(
                text("name"),
                words.name("completed"),
                text("rate"),
                words.name("noShows"),
                text("revenue"))),
        BODY,
        true);
    for (var g : groups) {
      var money =
          g.revenue().stream()
              .map(m -> numbers.shortMoney(m.recognised(), m.currency()))
              .collect(Collectors.joining(", "));
      paper.line(
          cells(
              List.of(
                  names.apply(g.id()),
                  numbers.count(g.counts().completed()),
                  numbers.percent(g.rates().completion().value()),
                  numbers.count(g.counts().noShows()),
                  money)),
          BODY,
          false);
    }
  }

  private static List<Cell> cells(List<String> texts) {
    float right = PaperWriter.RIGHT;
    return List.of(
        new Cell(texts.get(0), PaperWriter.LEFT, 170, false),
        new Cell(texts.get(1), right - 2 * COLUMN - NARROW - 2 * GAP, COLUMN, true),
        new Cell(texts.get(2), right - 2 * COLUMN - GAP, NARROW, true),
        new Cell(texts.get(3), right - COLUMN, COLUMN, true),
        new Cell(texts.get(4), right, COLUMN, true));
  }

  private void meanings(PaperWriter paper) throws IOException {
    section(paper, text("meanings"));
    for (var key : Figure.KEYS) {
      paper.text(words.name(key) + ": " + words.meaning(key), FINE);
    }
  }

  private static void section(PaperWriter paper, String name) throws IOException {
    paper.space(SECTION);
    paper.title(name, SECTION);
  }

  private String text(String key) {
    return texts.getString(key);
  }

  private String name(YearMonth month) {
    return DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale).format(month.atDay(1));
  }

  private String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale).format(day);
  }

  private String service(String id) {
    return rules.service(new ServiceId(id)).map(Service::name).orElse(id);
  }

  private String staff(String id) {
    return rules.staff(new StaffId(id)).map(StaffMember::name).orElse(id);
  }
}
