package com.xordon.ui.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.analytics.Analytics;
import com.xordon.analytics.book.RowQuery;
import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;
import com.xordon.analytics.figure.Asked;
import com.xordon.analytics.figure.Dashboard;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.practice.StaffId;
import com.xordon.demo.DemoPractice;
import com.xordon.store.Author;
import com.xordon.store.Books;
import com.xordon.store.SampleBooks;
import com.xordon.store.Store;
import com.xordon.ui.Lights;
import com.xordon.ui.Room;
import com.xordon.ui.analytics.chart.HeatChart;
import com.xordon.ui.analytics.chart.PlotChart;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Mode;
import com.xordon.ui.kit.Notice;
import com.xordon.ui.kit.Notices;
import com.xordon.ui.kit.ProblemSurface;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import com.xordon.ui.kit.Voice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The room on real books.
class AnalyticsScreenTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Room.NOW);
  private static final Period MONTH =
      new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 17));

  @TempDir Path home;

  private Books books;
  private final Notices notices = new Notices();
  private final ProblemSurface problems = new ProblemSurface();
  private final List<Appointment> opened = new ArrayList<>();
  private Optional<Path> target = Optional.empty();
  private String kept = "";

  @BeforeEach
  void open() {
    books = Store.open(home.resolve("books"), CLOCK, new Author("test", "here"));
  }

  @AfterEach
  void close() {
    books.close();
  }

  private void fill(Locale locale) {
    var sample =
        new DemoPractice(DemoPractice.Size.SMALL, 1, Room.BERLIN, Room.NOW, locale).sample();
    SampleBooks.fill(books, sample);
  }

  private AnalyticsScreen screen(Locale locale) {
    return Lights.call(() -> {
      var background = new Background(Runnable::run, Runnable::run);
      var theme = new Theme(Mode.LIGHT, new SimpleObjectProperty<>(ColorScheme.LIGHT));
      return new AnalyticsScreen(
          books.figures(),
          books.ledger(),
          CLOCK,
          books.changes(),
          new AnalyticsScreen.Around(
              background,
              new Voice(notices, problems, () -> {}),
              Texts.of(AnalyticsScreen.class, locale, Room.BERLIN),
              theme),
          new Doors(),
          new Kept());
    });
  }

  private final class Doors implements AnalyticsDoors {
    @Override
    public void open(Appointment appointment) {
      opened.add(appointment);
    }

    @Override
    public Optional<Path> saveTo(String name) {
      return target.map(folder -> folder.resolve(name));
    }
  }

  private final class Kept implements SavedReports {
    @Override
    public String read() {
      return kept;
    }

    @Override
    public void write(String reports) {
      kept = reports;
    }
  }

  private Dashboard dashboard(Period period, Filter filter) {
    return new Analytics(books.figures()).dashboard(new Asked(period, filter, Room.NOW));
  }

  private void show(AnalyticsScreen screen, Runnable work) {
    var warnings = Lights.show(Mode.LIGHT, 1416, 848, screen, work);
    assertThat(warnings).isEmpty();
    assertThat(problems.open()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void everyPageIsDrawnAndNothingOnItIsNameless(Topic topic) {
    fill(Locale.GERMANY);
    var screen = screen(Locale.GERMANY);
    show(
        screen,
        () -> {
          screen.model().go(topic);
          Lights.picture("analytics-" + topic.key(), screen);
          assertThat(Lights.nameless(screen.view())).isEmpty();
          assertThat(all(screen.view(), "part").size() + all(screen.view(), "tiles").size())
              .isPositive();
        });
  }

  @Test
  void theFirstPageShowsThisMonthAgainstTheLast() {
    fill(Locale.UK);
    var screen = screen(Locale.UK);
    var now = dashboard(MONTH, Filter.NONE).summary();
    var was =
        dashboard(new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 17)), Filter.NONE)
            .summary();
    show(
        screen,
        () -> {
          var tile = (Button) screen.view().lookup(".tile");
          assertThat(tile.getAccessibleText())
              .isEqualTo(
                  "Completed %d was %d"
                      .formatted(now.counts().completed(), was.counts().completed()));
          assertThat(tile.getAccessibleHelp()).isEqualTo("Marked as completed.");
        });
  }

  @Test
  void aFigureOpensItsRowsAndARowItsAppointment() {
    fill(Locale.UK);
    var screen = screen(Locale.UK);
    long noShows = dashboard(MONTH, Filter.NONE).summary().counts().noShows();
    show(
        screen,
        () -> {
          tile(screen, "No-show rate").fire();
          var table = (TableView<?>) screen.view().lookup(".rows .room-table");
          Lights.picture("analytics-rows", screen);
          assertThat(table.getItems()).hasSize((int) noShows);
          assertThat(labels(screen.view())).contains("No-shows  " + noShows);
          press(table, KeyCode.ENTER);
          assertThat(opened).hasSize(1);
          press(table, KeyCode.ESCAPE);
          assertThat(screen.view().lookup(".rows")).isNull();
          act(screen, "analytics.back");
          assertThat(screen.view().lookup(".rows")).isNotNull();
          act(screen, "analytics.forward");
          assertThat(screen.view().lookup(".rows")).isNull();
        });
  }

  @Test
  void cancelledEarlyAndLateAreTheCancelled() {
    fill(Locale.UK);
    var screen = screen(Locale.UK);
    show(
        screen,
        () -> {
          var model = screen.model();
          var early = new Drill(Behind.CANCELLED_EARLY, MONTH, Filter.NONE);
          model.showRows(early);
          var earlyOnes = rows(model);
          model.showRows(new Drill(Behind.CANCELLED_LATE, MONTH, Filter.NONE));
          var lateOnes = rows(model);
          model.showRows(new Drill(Behind.CANCELLED, MONTH, Filter.NONE));
          assertThat(rows(model).all()).isEqualTo(earlyOnes.all() + lateOnes.all());
          assertThat(rows(model).lines())
              .containsAll(earlyOnes.lines())
              .containsAll(lateOnes.lines());
          assertThat(earlyOnes.lines()).hasSize((int) earlyOnes.all());
        });
  }

  private static RowsRead rows(AnalyticsViewModel model) {
    return model.readingProperty().get().flatMap(Reading::rows).orElseThrow();
  }

  @Test
  void aFilterIsWalkedBackAndForth() {
    fill(Locale.UK);
    var screen = screen(Locale.UK);
    var anna = books.ledger().read(p -> p.rules()).staff().getFirst();
    long own =
        dashboard(
                MONTH,
                new Filter(
                    Optional.of(new StaffId(anna.id().value())),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
            .summary()
            .counts()
            .completed();
    show(
        screen,
        () -> {
          var before = tile(screen, "Completed").getAccessibleText();
          var box = choice(screen, "All staff");
          box.getSelectionModel().select(1);
          assertThat(tile(screen, "Completed").getAccessibleText()).startsWith("Completed " + own);
          act(screen, "analytics.back");
          assertThat(tile(screen, "Completed").getAccessibleText()).isEqualTo(before);
          act(screen, "analytics.forward");
          assertThat(tile(screen, "Completed").getAccessibleText()).startsWith("Completed " + own);
        });
  }

  @Test
  void whatOthersDoIsSeenAtOnce() {
    fill(Locale.UK);
    var screen = screen(Locale.UK);
    show(
        screen,
        () -> {
          screen.model().go(Place.START.during(Preset.THIS_MONTH));
          long before = bookings(screen);
          var upcoming = upcoming();
          new BookingDesk(books.ledger(), CLOCK).cancel(upcoming.id(), Cancellation.By.CLIENT, "");
          assertThat(bookings(screen)).isEqualTo(before);
          assertThat(cancelled(screen)).isPositive();
        });
  }

  private Appointment upcoming() {
    var from = Room.NOW.plusSeconds(24 * 3600);
    var rows =
        new Analytics(books.figures())
            .rows(
                new RowQuery(
                    Behind.UPCOMING,
                    new Period(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 30)),
                    Filter.NONE,
                    from,
                    0,
                    1));
    return books.ledger().read(p -> p.appointment(rows.getFirst().id())).orElseThrow();
  }

  private static long bookings(AnalyticsScreen screen) {
    return figure(screen, "Bookings");
  }

  private static long cancelled(AnalyticsScreen screen) {
    return figure(screen, "Cancelled");
  }

  private static long figure(AnalyticsScreen screen, String name) {
    return screen.model().readingProperty().get().orElseThrow().parts().stream()
        .filter(p -> p instanceof Part.Table t && t.head().title().equals("All figures"))
        .flatMap(p -> ((Part.Table) p).rows().stream())
        .filter(r -> r.cells().getFirst().text().equals(name))
        .mapToLong(r -> Long.parseLong(r.cells().get(1).text().replace(",", "")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsTakenAlongSaysWhatItIs() throws IOException {
    fill(Locale.UK);
    target = Optional.of(home);
    var screen = screen(Locale.UK);
    show(
        screen,
        () -> {
          screen.model().go(Topic.STAFF);
          var menu = (MenuButton) screen.view().lookup(".part-menu");
          menu.getItems().forEach(i -> i.fire());
          act(screen, "analytics.month");
        });
    assertThat(notices.shown()).extracting(Notice::text).contains("report-2026-11.pdf is saved.");
    assertThat(home.resolve("report-2026-11.pdf")).isNotEmptyFile();
    var csv =
        Files.readString(home.resolve("staff-2026-11-01_2026-11-17.csv"), StandardCharsets.UTF_8);
    assertThat(csv)
        .contains("Anna")
        .contains("2026-11-01 - 2026-11-17")
        .contains("Completion rate");
    assertThat(home.resolve("staff-2026-11-01_2026-11-17.xlsx")).isNotEmptyFile();
    var png = Files.readAllBytes(home.resolve("Staff-2026-11-01_2026-11-17.png"));
    var image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isGreaterThan(1000);
    assertThat(image.getRGB(4, 4)).isEqualTo(0xFFFFFFFF);
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidAndNothingElse() {
    fill(Locale.UK);
    target = Optional.of(home.resolve("nowhere"));
    var screen = screen(Locale.UK);
    Lights.show(
        Mode.LIGHT,
        1224,
        668,
        screen,
        () -> ((MenuButton) screen.view().lookup(".part-menu")).getItems().getFirst().fire());
    assertThat(problems.open()).extracting(p -> p.code()).containsExactly("FILE_UNWRITABLE");
  }

  @Test
  void aReportIsKeptUnderItsNameAndFoundAgain() {
    fill(Locale.UK);
    var screen = screen(Locale.UK);
    show(
        screen,
        () -> {
          var model = screen.model();
          model.go(Place.START.at(Topic.STAFF).during(Preset.THIS_YEAR));
          var there = model.here();
          model.keep("  Year\tof staff ");
          model.go(Topic.VIDEO);
          model.keep("Video");
          model.readReports();
          assertThat(model.reports())
              .extracting(Report::name)
              .containsExactly("Year of staff", "Video");
          model.go(model.reports().getFirst().place());
          assertThat(model.here()).isEqualTo(there);
          model.forget(model.reports().getFirst());
          assertThat(model.reports()).extracting(Report::name).containsExactly("Video");
        });
    assertThat(kept).startsWith("Video\tvideo?");
  }

  @Test
  void aChartIsReadByKeysAndItsTableIsBehindIt() {
    fill(Locale.UK);
    var screen = screen(Locale.UK);
    var first = dashboard(MONTH, Filter.NONE).daily().get(1);
    show(
        screen,
        () -> {
          var chart = (PlotChart) screen.view().lookup(".plot-chart");
          chart.requestFocus();
          press(chart, KeyCode.HOME);
          press(chart, KeyCode.RIGHT);
          Lights.picture("analytics-cursor", screen);
          assertThat(chart.getAccessibleText())
              .contains("Mon 2 Nov")
              .contains("17 Nov 2026 " + first.counts().bookings());
          var heat = (HeatChart) screen.view().lookup(".heat-chart");
          heat.requestFocus();
          press(heat, KeyCode.DOWN);
          assertThat(heat.getAccessibleText()).contains("Tue");
          ((ToggleButton) screen.view().lookup(".table-toggle")).fire();
          Lights.layOut(screen.view().getScene());
          var table = (TableView<?>) screen.view().lookup(".part-table");
          assertThat(table.getItems()).hasSize(17);
          ((ToggleButton) screen.view().lookup(".table-toggle")).fire();
          var again = (PlotChart) screen.view().lookup(".plot-chart");
          again.requestFocus();
          press(again, KeyCode.END);
          press(again, KeyCode.ENTER);
          assertThat(rows(screen.model()).drill().period().from()).isEqualTo(MONTH.to());
        });
  }

  @Test
  void anEmptyPracticeSaysWhatBelongsHere() {
    var sample =
        new DemoPractice(DemoPractice.Size.SMALL, 1, Room.BERLIN, Room.NOW, Locale.UK).sample();
    SampleBooks.open(books, sample);
    var screen = screen(Locale.UK);
    show(
        screen,
        () -> {
          Lights.picture("analytics-empty", screen);
          assertThat(labels(screen.view())).contains("Nothing to count yet");
        });
  }

  @Test
  void daysWithoutAnythingAreNoTrouble() {
    fill(Locale.UK);
    var screen = screen(Locale.UK);
    show(
        screen,
        () -> {
          var longAgo = new Period(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 1, 31));
          for (var topic : Topic.values()) {
            screen.model().go(Place.START.at(topic).during(longAgo));
            Lights.layOut(screen.view().getScene());
          }
          Lights.picture("analytics-nothing", screen);
        });
  }

  private static Button tile(AnalyticsScreen screen, String name) {
    return all(screen.view(), "tile").stream()
        .map(n -> (Button) n)
        .filter(b -> b.getAccessibleText().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private static ComboBox<?> choice(AnalyticsScreen screen, String name) {
    return all(screen.view(), "combo-box").stream()
        .map(n -> (ComboBox<?>) n)
        .filter(b -> name.equals(b.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Node> all(Node root, String style) {
    return List.copyOf(root.lookupAll("." + style));
  }

  private static List<String> labels(Node root) {
    return root.lookupAll(".label").stream()
        .filter(n -> n instanceof Label)
        .map(n -> ((Label) n).getText())
        .toList();
  }

  private static void act(AnalyticsScreen screen, String id) {
    screen.actions().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow().perform();
    Lights.layOut(screen.view().getScene());
  }

  private static void press(Node node, KeyCode key) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    // the key may have taken it off the stage
    if (node.getScene() != null) Lights.layOut(node.getScene());
  }
}
