package com.xordon.ui.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.NewClient;
import com.xordon.core.change.Change;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.TimeWish;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.diary.WaitlistEntry.State;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.TimeRange;
import com.xordon.core.waitlist.Freed;
import com.xordon.core.waitlist.WaitRequest;
import com.xordon.core.waitlist.Waited;
import com.xordon.core.waitlist.WaitlistDesk;
import com.xordon.ui.Lights;
import com.xordon.ui.Room;
import com.xordon.ui.kit.Mode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaitlistScreenTest {
  private final List<Appointment> opened = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"LIGHT", "DARK"})
  void aFreedTimeShowsWhoIsToBeAskedFirst(Mode mode) {
    var room = new Room();
    var freed = Freed.of(fill(room));
    var screen = Lights.call(() -> screen(room));
    var warnings =
        Lights.show(
            mode,
            1544,
            848,
            screen,
            () -> {
              screen.look(freed);
              Lights.picture("waitlist-" + mode, screen);
              assertThat(Lights.nameless(screen.view())).isEmpty();
              var first = button(screen.view(), ".match .button.primary");
              first.fire();
              Lights.picture("waitlist-offered-" + mode, screen);
            });
    assertThat(warnings).isEmpty();
    assertThat(list(room)).extracting(WaitlistEntry::state).contains(State.OFFERED);
    assertThat(room.said()).anyMatch(t -> t.contains("is held until"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"LIGHT", "DARK"})
  void anEmptyListSaysWhatBelongsHere(Mode mode) {
    var screen = Lights.call(() -> screen(new Room()));
    Lights.show(
        mode,
        1224,
        668,
        screen,
        () -> {
          Lights.picture("waitlist-empty-" + mode, screen);
          assertThat(texts(screen.view())).contains("Nobody is waiting");
        });
  }

  @Test
  void aGermanWishIsWrittenDownAndWhatIsWrongIsSaidAtTheField() {
    var room = new Room(Locale.GERMANY);
    var screen = Lights.call(() -> screen(room));
    Lights.show(
        Mode.LIGHT,
        1224,
        668,
        screen,
        () -> {
          screen.actions().getFirst().perform();
          var times = field(screen.view(), "Beginn zwischen");
          times.setText("früh");
          save(screen.view());
          Lights.picture("waitlist-form-de", screen);
          assertThat(times.getAccessibleText()).endsWith("Zeiten bitte wie 9-12, 14-18.");
          field(screen.view(), "Kunde").setText("Neue Kundin");
          times.setText("9-12");
          toggle(screen.view(), "Dienstag").fire();
          save(screen.view());
          Lights.picture("waitlist-de", screen);
        });
    var entry = list(room).getFirst();
    assertThat(entry.wish().days()).containsExactly(DayOfWeek.TUESDAY);
    assertThat(entry.wish().times()).containsExactly(TimeRange.of(9, 0, 12, 0));
  }

  @Test
  void aHeldTimeIsAcceptedDeclinedAndOpened() {
    var room = new Room();
    fill(room);
    var screen = Lights.call(() -> screen(room));
    Lights.show(
        Mode.LIGHT,
        1224,
        668,
        screen,
        () -> {
          button(screen.view(), ".time-chip").fire();
          assertThat(list(room).getFirst().state()).isEqualTo(State.OFFERED);
          named(screen.view(), "Open in the calendar").fire();
          named(screen.view(), "Declined").fire();
          assertThat(list(room).getFirst().state()).isEqualTo(State.WAITING);
          button(screen.view(), ".time-chip").fire();
          named(screen.view(), "Accepted: book it").fire();
        });
    assertThat(opened).hasSize(1);
    assertThat(list(room)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void inTheSmallestWindowTimesAndTheButtonKeepTheirWords(String language) {
    var room = new Room(Locale.of(language));
    fill(room);
    wait(
        room,
        "Maximiliane von Hohenstaufen-Wiedenbrück",
        new TimeWish(
            new ServiceId("physio"),
            List.of(),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
            List.of(TimeRange.of(8, 0, 12, 0)),
            Optional.empty(),
            Optional.empty()),
        3,
        Duration.ofDays(16));
    var screen = Lights.call(() -> screen(room));
    Lights.show(
        Mode.LIGHT,
        1096, // 1280 without the pinned rail
        668,
        screen,
        () -> {
          Lights.picture("waitlist-small-" + language, screen);
          var edit = named(screen.view(), room.texts(WaitlistScreen.class).say("edit"));
          assertThat(drawn(edit)).isEqualTo(edit.getText());
          for (var kind : List.of(".first", ".quiet")) {
            for (var node : screen.view().lookupAll(".table-cell" + kind)) {
              var cell = (Labeled) node;
              if (cell.getText() == null || cell.getText().isEmpty()) continue;
              assertThat(drawn(cell)).isEqualTo(cell.getText());
            }
          }
        });
  }

  /// What is left of the words of a control where it stands.
  private static String drawn(Labeled control) {
    return ((Text) control.lookup(".text")).getText();
  }

  @Test
  void aTimeThatComesFreeIsSaidWithTheWayToWhoWantsIt() {
    var room = new Room();
    var cancelled = fill(room);
    var shown = new ArrayList<Freed>();
    var watch =
        new FreedWatch(
            room,
            room.clock,
            room.background,
            room.voice,
            room.texts(WaitlistScreen.class),
            shown::add);
    watch.on(listener -> {
      listener.accept(List.of(change(cancelled, Deed.CONFIRM)));
      listener.accept(List.of(change(cancelled, Deed.CANCEL)));
      return () -> {};
    });
    assertThat(room.said()).containsExactly("3 on the waitlist want this time.");
    room.notices.accept(room.notices.shown().getFirst());
    assertThat(shown).containsExactly(Freed.of(cancelled));
  }

  private static Change change(Appointment a, Deed deed) {
    var before =
        Map.of(
            "start", a.when().start().toString(),
            "end", a.when().end().toString(),
            "staff", a.staff().getFirst().value());
    return new Change(
        1, 1, deed, "appointment", a.id().value(), before, before, "me", "desk", Room.NOW);
  }

  /// Four wait for tomorrow's first physiotherapy, which is cancelled.
  private static Appointment fill(Room room) {
    var tomorrow = LocalDate.ofInstant(Room.NOW, Room.BERLIN).plusDays(1);
    var day =
        new Interval(
            tomorrow.atStartOfDay(Room.BERLIN).toInstant(),
            tomorrow.plusDays(1).atStartOfDay(Room.BERLIN).toInstant());
    var taken =
        room.read(p -> p.appointments(day)).stream()
            .filter(a -> a.holdsTime() && a.rooms().isEmpty() && a.parts().isEmpty())
            .filter(a -> room.sample.rules().service(a.service()).orElseThrow().seats() == 1)
            .findFirst()
            .orElseThrow();
    var service = taken.service();
    wait(room, "Fatima El Idrissi", wish(service), 4, Duration.ofDays(2));
    wait(
        room,
        "Karl-Heinz Brandt",
        wish(service, TimeRange.of(7, 0, 20, 0)),
        2,
        Duration.ofDays(23));
    wait(room, "Rosa Delgado", wish(service), 2, Duration.ofDays(3));
    var never =
        new TimeWish(
            service,
            List.of(),
            Set.of(DayOfWeek.SUNDAY),
            List.of(),
            Optional.empty(),
            Optional.empty());
    wait(room, "Mila Horvat", never, 1, Duration.ofDays(1));
    new BookingDesk(room, room.clock).cancel(taken.id(), Cancellation.By.CLIENT, "ill");
    return taken;
  }

  private static TimeWish wish(ServiceId service, TimeRange... times) {
    return new TimeWish(
        service, List.of(), Set.of(), List.of(times), Optional.empty(), Optional.empty());
  }

  private static void wait(Room room, String name, TimeWish wish, int priority, Duration since) {
    var desk = new WaitlistDesk(room, InstantSource.fixed(Room.NOW.minus(since)));
    var request = new WaitRequest(Optional.empty(), wish, priority, "");
    assertThat(desk.add(request, new NewClient(name, "", "+49 30 5550 172")))
        .isInstanceOf(Waited.Kept.class);
  }

  private static List<WaitlistEntry> list(Room room) {
    return room.read(p -> p.waitlist(false));
  }

  private WaitlistScreen screen(Room room) {
    return new WaitlistScreen(
        room,
        room.clock,
        room,
        room.background,
        room.voice,
        room.texts(WaitlistScreen.class),
        opened::add);
  }

  private static void save(Node view) {
    button(view, ".wait-form .button.primary").fire();
  }

  private static Button button(Node view, String selector) {
    return (Button) view.lookup(selector);
  }

  private static Button named(Node view, String text) {
    return view.lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(b -> text.equals(b.getText()))
        .findFirst()
        .orElseThrow();
  }

  private static ToggleButton toggle(Node view, String name) {
    return view.lookupAll(".toggle-button").stream()
        .map(ToggleButton.class::cast)
        .filter(b -> name.equals(b.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private static TextField field(Node view, String name) {
    return view.lookupAll(".text-field").stream()
        .map(TextField.class::cast)
        .filter(f -> f.getAccessibleText() != null && f.getAccessibleText().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(Node view) {
    return view.lookupAll(".label").stream().map(n -> ((Labeled) n).getText()).toList();
  }
}
