package com.xordon.analytics.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.analytics.Analytics;
import com.xordon.analytics.export.Numbers;
import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;
import com.xordon.analytics.figure.Asked;
import com.xordon.core.practice.Practice;
import com.xordon.core.practice.Rules;
import com.xordon.demo.DemoPractice;
import com.xordon.demo.Sample;
import com.xordon.store.Author;
import com.xordon.store.Books;
import com.xordon.store.SampleBooks;
import com.xordon.store.Store;
import com.xordon.store.form.PracticeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthReportTest {
  private static final Instant NOW = Instant.parse("2026-11-17T09:26:00Z");
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  @TempDir Path home;

  private Books filled(Sample sample) {
    var books = Store.open(home, InstantSource.fixed(NOW), new Author("test", "here"));
    SampleBooks.fill(books, sample);
    return books;
  }

  private static Sample sample(Locale locale) {
    return new DemoPractice(DemoPractice.Size.SMALL, 1, ZoneId.of("Europe/Berlin"), NOW, locale)
        .sample();
  }

  @Test
  void itSaysTheFiguresOfTheMonthAndOfTheOneBefore() throws IOException {
    try (var books = filled(sample(Locale.UK))) {
      var analytics = new Analytics(books.figures());
      var pdf = new MonthReport(analytics, Locale.UK).pdf(OCTOBER, NOW);
      keep(pdf, "report");
      var text = text(pdf);
      var asked = new Asked(new Period(OCTOBER.atDay(1), OCTOBER.atEndOfMonth()), Filter.NONE, NOW);
      var now = analytics.summary(asked);
      var numbers = new Numbers(Locale.UK);
      assertThat(text)
          .contains("October 2026")
          .contains("Bookings " + numbers.count(now.counts().bookings()))
          .contains(numbers.percent(now.rates().completion().value()))
          .contains(numbers.money(now.revenue().getFirst().recognised(), "EUR"))
          .contains("Elif Yıldız")
          .contains("Marked as completed.");
    }
  }

  @Test
  void itIsWrittenInGerman() throws IOException {
    try (var books = filled(sample(Locale.GERMANY))) {
      var pdf = new MonthReport(new Analytics(books.figures()), Locale.GERMANY).pdf(OCTOBER, NOW);
      keep(pdf, "report-de");
      assertThat(text(pdf)).contains("Oktober 2026").contains("Der Monat in Zahlen");
    }
  }

  @Test
  void bothLanguagesSayTheSame() {
    assertThat(bundle(Locale.GERMAN).keySet()).isEqualTo(bundle(Locale.ENGLISH).keySet());
  }

  private static ResourceBundle bundle(Locale locale) {
    var only =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle("com.xordon.analytics.report.report", locale, only);
  }

  @Test
  void aMonthOfNothingAndNamesNoFontKnowsAreNoTrouble() throws IOException {
    var sample = sample(Locale.UK);
    var named = sample.rules();
    var odd = renamed(named, "診療所 🦷\tNorth\u0000 " + "very long ".repeat(30));
    var books = Store.open(home, InstantSource.fixed(NOW), new Author("test", "here"));
    try (books) {
      books.importPractice(PracticeFile.saying(odd, List.of(), List.of(), List.of(), List.of()));
      var pdf =
          new MonthReport(new Analytics(books.figures()), Locale.UK)
              .pdf(YearMonth.of(1999, 2), NOW);
      assertThat(text(pdf)).contains("North").contains("Bookings 0");
    }
  }

  private static Rules renamed(Rules rules, String name) {
    var p = rules.practice();
    var practice =
        new Practice(
            name,
            p.zone(),
            p.currency(),
            p.weekStart(),
            p.buffers(),
            p.cancelNotice(),
            p.closures(),
            p.clientOverlap());
    return new Rules(practice, rules.staff(), rules.rooms(), rules.services());
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /// For eyes.
  private static void keep(byte[] pdf, String name) throws IOException {
    var folder = Files.createDirectories(Path.of("target", "screens"));
    try (var document = Loader.loadPDF(pdf)) {
      var pages = new PDFRenderer(document);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        ImageIO.write(
            pages.renderImageWithDPI(i, 100),
            "png",
            folder.resolve(name + "-" + i + ".png").toFile());
      }
    }
  }
}
