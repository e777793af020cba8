package com.xordon.app;

import com.xordon.analytics.book.PageEvent;
import com.xordon.analytics.book.PageStep;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.practice.Service;
import com.xordon.ui.automations.AutomationStory;
import com.xordon.ui.kit.Mode;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Takes the pictures of `docs/screens` from the sample practice.
@Tag("screens")
class ScreensTest {
  private static final Path SCREENS = Path.of("docs", "screens");

  private record Size(int width, int height) {}

  private static final List<Size> SIZES = List.of(new Size(1600, 900), new Size(1280, 720));

  @TempDir Path home;

  @Test
  void theRoomsOfTheDesk() {
    try (var desk = WiredDesk.withSample(home.resolve("en"), Locale.UK)) {
      for (var mode : List.of(Mode.LIGHT, Mode.DARK)) {
        for (var size : SIZES) {
          desk.look(mode).size(size.width, size.height).settle();
          rooms(
              desk,
              "-" + mode.name().toLowerCase(Locale.ROOT) + "-" + size.width + "x" + size.height);
        }
      }
    }
  }

  private static void rooms(WiredDesk desk, String name) {
    desk.run("go.calendar");
    desk.run("calendar.day");
    take(desk, "day" + name);
    desk.run("calendar.week");
    take(desk, "week" + name);
    desk.run("calendar.month");
    take(desk, "month" + name);
    desk.run("calendar.year");
    take(desk, "year" + name);
    desk.run("calendar.timeline");
    take(desk, "timeline" + name);
    desk.run("calendar.day");
    // coming back puts the keyboard on the board
    desk.run("go.clients");
    desk.run("go.calendar");
    desk.press(KeyCode.DOWN);
    desk.press(KeyCode.DOWN);
    desk.press(KeyCode.ENTER);
    take(desk, "appointment" + name);
    desk.press(KeyCode.ESCAPE);
    desk.run("calendar.why-not");
    take(desk, "why-not" + name);
    desk.press(KeyCode.ESCAPE);
    desk.run("calendar.away");
    take(desk, "rescue" + name);
    desk.press(KeyCode.ESCAPE);
    desk.run("calendar.book");
    take(desk, "booking" + name);
    fire(desk, ".series .check-box");
    take(desk, "booking-series" + name);
    desk.press(KeyCode.ESCAPE);
    desk.press(KeyCode.ESCAPE);
    course(desk);
    take(desk, "booking-parts" + name);
    desk.press(KeyCode.ESCAPE);
    desk.press(KeyCode.ESCAPE);
    desk.run("find.open");
    take(desk, "find-empty" + name);
    desk.type("60 min ben cara after 15:00");
    take(desk, "find" + name);
    desk.type("60 min ben cara sunday");
    take(desk, "find-nothing" + name);
    desk.press(KeyCode.ESCAPE);
    for (var room : List.of("clients", "waitlist", "services", "team")) {
      desk.run("go." + room);
      take(desk, room + name);
    }
    typeInto(desk, ".week-head .text-field", "10:00–12:00");
    take(desk, "team-effect" + name);
    fire(desk, ".team .pane-foot .button");
    desk.run("go.services");
    for (var service : List.of("Physiotherapy", "Sports massage", "Running camp", "Case review")) {
      choose(desk, service);
      take(desk, "services-" + service.split(" ", 2)[0].toLowerCase(Locale.ROOT) + name);
    }
    desk.run("waitlist.new");
    desk.run("go.waitlist");
    take(desk, "waitlist-form" + name);
    desk.run("shell.palette");
    take(desk, "palette" + name);
    desk.press(KeyCode.ESCAPE);
    desk.run("shell.keys");
    take(desk, "keys" + name);
    desk.press(KeyCode.ESCAPE);
  }

  @Test
  void meetingsByVideo() {
    for (var locale : List.of(Locale.UK, Locale.GERMANY)) {
      var about = locale.equals(Locale.GERMANY) ? "-de" : "";
      try (var desk = video(home.resolve("none" + about), locale, VideoWorld.NOTHING)) {
        each(
            desk,
            size -> {
              desk.run("go.video");
              take(desk, "video-empty" + about + size);
              fire(desk, "#zoom-registration");
              take(desk, "video-registration" + about + size);
              fire(desk, ".registration .square");
            });
      }
      try (var desk = video(home.resolve("all" + about), locale, VideoWorld.CONNECTED)) {
        each(
            desk,
            size -> {
              desk.run("go.video");
              take(desk, "video" + about + size);
              openCall(desk);
              take(desk, "appointment-video" + about + size);
              desk.press(KeyCode.ESCAPE);
            });
      }
      try (var desk = video(home.resolve("again" + about), locale, VideoWorld.TROUBLED)) {
        each(
            desk,
            size -> {
              desk.run("go.video");
              take(desk, "video-attention" + about + size);
              fire(desk, "#meet-sign-in");
              take(desk, "video-signing-in" + about + size);
              fire(desk, "#meet-cancel");
            });
      }
    }
  }

  @Test
  void analytics() {
    for (var locale : List.of(Locale.UK, Locale.GERMANY)) {
      var about = locale.equals(Locale.GERMANY) ? "-de" : "";
      try (var desk = WiredDesk.withSample(home.resolve("figures" + about), locale)) {
        speak(desk, locale);
        track(desk);
        each(
            desk,
            size -> {
              desk.run("go.analytics");
              for (var page : List.of("overview", "services", "staff", "clients", "revenue")) {
                desk.run("analytics." + page);
                take(desk, "analytics-" + page + about + size);
              }
              for (var page : List.of("no-shows", "video", "booking-pages")) {
                desk.run("analytics." + page);
                take(desk, "analytics-" + page + about + size);
              }
              desk.run("analytics.overview");
              fire(desk, ".analytics .tile");
              take(desk, "analytics-rows" + about + size);
            });
      }
    }
  }

  /// Before anything was booked, and with fifty thousand appointments of thirty people.
  @Test
  void analyticsOfLittleAndMuch() {
    try (var desk = WiredDesk.withRulesOnly(home.resolve("little"), Locale.UK)) {
      desk.look(Mode.LIGHT).size(1600, 900).settle();
      desk.run("go.analytics");
      take(desk, "analytics-little-light-1600x900");
    }
    try (var desk = WiredDesk.withLargeSample(home.resolve("much"), Locale.UK)) {
      desk.look(Mode.LIGHT).size(1600, 900).settle();
      desk.run("go.analytics");
      desk.settleUntil(() -> desk.scene().getRoot().lookup(".analytics .tile") != null);
      for (var page : List.of("overview", "staff", "clients", "revenue", "no-shows")) {
        desk.run("analytics." + page);
        desk.settle();
        take(desk, "analytics-much-" + page + "-light-1600x900");
      }
    }
  }

  /// Lets a few visitors come by a booking page; the sample practice has none.
  private static void track(WiredDesk desk) {
    var events = new ArrayList<PageEvent>();
    for (int i = 0; i < 200; i++) {
      var at = WiredDesk.NOW.minusSeconds(3600L * (i % 300));
      for (var step : PageStep.values()) {
        if (i % (step.ordinal() + 1) > step.ordinal() / 2) break;
        events.add(new PageEvent("Praxis Lindenhof", "s" + i, step, at));
      }
    }
    desk.books().figures().track(events);
  }

  @Test
  void automations() {
    for (var locale : List.of(Locale.UK, Locale.GERMANY)) {
      var about = locale.equals(Locale.GERMANY) ? "-de" : "";
      try (var desk = WiredDesk.withSample(home.resolve("mute" + about), locale)) {
        speak(desk, locale);
        each(
            desk,
            size -> {
              desk.run("go.automations");
              desk.run("automations.rules");
              take(desk, "automations-mute" + about + size);
              desk.run("automations.account");
              take(desk, "automations-account" + about + size);
              fire(desk, ".account .square");
              desk.run("automations.queue");
              take(desk, "automations-empty" + about + size);
              desk.run("automations.log");
              take(desk, "automations-log-empty" + about + size);
            });
      }
      try (var desk = WiredDesk.withSample(home.resolve("post" + about), locale)) {
        speak(desk, locale);
        desk.books().set("mail.smtp.host", "localhost");
        desk.books().set("mail.from.address", "praxis@lindenhof.example");
        var story = new AutomationStory(desk.books().ledger(), WiredDesk.NOW);
        story.troubles();
        story.aDay();
        each(
            desk,
            size -> {
              desk.run("go.automations");
              for (var section : List.of("rules", "texts", "queue", "did-not-run", "log")) {
                desk.run("automations." + section);
                take(desk, "automations-" + section + about + size);
              }
              clientForm(desk);
              take(desk, "clients-form" + about + size);
              desk.press(KeyCode.ESCAPE);
              messages(desk);
              take(desk, "appointment-messages" + about + size);
              desk.press(KeyCode.ESCAPE);
            });
        askFirst(desk, story);
        each(
            desk,
            size -> {
              desk.run("go.automations");
              desk.run("automations.rules");
              edit(desk);
              take(desk, "automations-ask" + about + size);
            });
      }
    }
  }

  private static void clientForm(WiredDesk desk) {
    desk.run("go.clients");
    WiredDesk.fx(() -> {
      var table = (TableView<?>) desk.scene().getRoot().lookup(".clients .room-table");
      table.getSelectionModel().selectFirst();
      return true;
    });
    desk.settle();
    fire(desk, ".client-panel .button:last-child");
  }

  /// The popover of an appointment about which messages were sent and are due.
  private static void messages(WiredDesk desk) {
    desk.run("go.automations");
    desk.run("automations.queue");
    desk.press(KeyCode.ENTER);
    desk.press(KeyCode.ENTER);
  }

  /// A change of which nobody was told yet.
  private static void askFirst(WiredDesk desk, AutomationStory story) {
    desk.books().set("messages.ask", "true");
    new BookingDesk(desk.books().ledger(), InstantSource.fixed(WiredDesk.NOW))
        .cancel(story.appointment(9).id(), Cancellation.By.PRACTICE, "ill");
    desk.settle();
  }

  /// A rule with conditions, of which one can't be right.
  private static void edit(WiredDesk desk) {
    WiredDesk.fx(() -> {
      var list = (ListView<?>) desk.scene().getRoot().lookup(".rules .list-view");
      list.getSelectionModel().select(4);
      var add = (MenuButton) desk.scene().getRoot().lookup(".add-condition");
      for (int i = 0; i < 2 && add.getItems().size() > 5; i++) add.getItems().getFirst().fire();
      return true;
    });
    desk.run("automations.save");
  }

  private static void speak(WiredDesk desk, Locale locale) {
    if (locale.equals(Locale.GERMANY)) desk.run("shell.language.de");
  }

  private static WiredDesk video(Path home, Locale locale, VideoWorld world) {
    var desk = WiredDesk.withVideo(home, locale, world::accounts);
    if (locale.equals(Locale.GERMANY)) desk.run("shell.language.de");
    return desk;
  }

  private static void each(WiredDesk desk, Consumer<String> work) {
    for (var mode : List.of(Mode.LIGHT, Mode.DARK)) {
      for (var size : SIZES) {
        desk.look(mode).size(size.width, size.height).settle();
        work.accept(
            "-" + mode.name().toLowerCase(Locale.ROOT) + "-" + size.width + "x" + size.height);
      }
    }
  }

  /// Opens the appointment of the newest line in the log.
  private static void openCall(WiredDesk desk) {
    WiredDesk.fx(() -> {
      var table = (TableView<?>) desk.scene().getRoot().lookup(".video .room-table");
      table.getSelectionModel().selectFirst();
      table.requestFocus();
      return true;
    });
    desk.press(KeyCode.ENTER);
    desk.press(KeyCode.ENTER);
  }

  @Test
  void backupAndSafety() {
    for (var locale : List.of(Locale.UK, Locale.GERMANY)) {
      var about = locale.equals(Locale.GERMANY) ? "-de" : "";
      try (var desk = WiredDesk.withSample(home.resolve("safe" + about), locale)) {
        speak(desk, locale);
        new SafetyStory(desk, home.resolve("stick" + about)).tell();
        each(
            desk,
            size -> {
              desk.run("go.safety");
              desk.run("safety.backups");
              SafetyStory.lookInside(desk);
              take(desk, "safety-backups" + about + size);
              desk.run("safety.minute");
              SafetyStory.lookBefore(desk);
              take(desk, "safety-minute" + about + size);
              for (var part : List.of("place", "check", "held")) {
                desk.run("safety." + part);
                take(desk, "safety-" + part + about + size);
              }
              desk.run("safety.report");
              fire(desk, ".write-report");
              take(desk, "safety-report" + about + size);
              desk.run("safety.encryption");
              desk.settle();
              fire(desk, ".encrypt");
              fire(desk, ".password-next");
              take(desk, "safety-encryption" + about + size);
              fire(desk, ".give-up");
              desk.run("safety.backups");
            });
        SafetyStory.encrypt(desk);
        each(
            desk,
            size -> {
              desk.run("safety.encryption");
              desk.settle();
              take(desk, "safety-encrypted" + about + size);
              desk.run("desk.lock");
              take(desk, "locked" + about + size);
              SafetyStory.unlock(desk);
            });
      }
    }
  }

  @Test
  void theFirstRun() {
    try (var desk = WiredDesk.first(home.resolve("first"))) {
      for (var mode : List.of(Mode.LIGHT, Mode.DARK)) {
        for (var size : SIZES) {
          desk.look(mode).size(size.width, size.height);
          take(
              desk,
              "welcome-"
                  + mode.name().toLowerCase(Locale.ROOT)
                  + "-"
                  + size.width
                  + "x"
                  + size.height);
        }
      }
    }
  }

  /// A course of which the client leaves the first part out.
  private static void course(WiredDesk desk) {
    desk.run("calendar.book");
    WiredDesk.fx(() -> {
      var box = (ComboBox<?>) desk.scene().getRoot().lookup(".booking-card .combo-box");
      for (int i = 0; i < box.getItems().size(); i++) {
        if (box.getItems().get(i) instanceof Service s && s.multiDay().isPresent()) {
          box.getSelectionModel().select(i);
        }
      }
      return true;
    });
    desk.settle();
    fire(desk, ".attend .check-box");
  }

  private static void fire(WiredDesk desk, String selector) {
    WiredDesk.fx(() -> {
      ((ButtonBase) desk.scene().getRoot().lookup(selector)).fire();
      return true;
    });
    desk.settle();
  }

  private static void typeInto(WiredDesk desk, String selector, String text) {
    WiredDesk.fx(() -> {
      ((TextField) desk.scene().getRoot().lookup(selector)).setText(text);
      return true;
    });
    desk.settle();
  }

  /// Chooses a service and shows the end of its rules.
  private static void choose(WiredDesk desk, String service) {
    WiredDesk.fx(() -> {
      var list = (ListView<?>) desk.scene().getRoot().lookup(".services .list-view");
      for (int i = 0; i < list.getItems().size(); i++) {
        if (list.getItems().get(i) instanceof Service s && s.name().equals(service)) {
          list.getSelectionModel().clearAndSelect(i);
        }
      }
      return true;
    });
    desk.settle();
    WiredDesk.fx(() -> {
      ((ScrollPane) desk.scene().getRoot().lookup(".service-pane .scroll-pane")).setVvalue(1);
      return true;
    });
  }

  private static void take(WiredDesk desk, String name) {
    desk.picture(SCREENS.resolve(name + ".png"));
  }
}
