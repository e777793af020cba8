package com.xordon.ui.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.booking.BookingDesk;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Interval;
import com.xordon.core.practice.StaffId;
import com.xordon.ui.Lights;
import com.xordon.ui.Room;
import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Mode;
import com.xordon.ui.kit.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RescueSheetTest {
  private static final StaffId ANNA = new StaffId("anna");
  private static final LocalDate TODAY = LocalDate.ofInstant(Room.NOW, Room.BERLIN);
  private static final LocalDate TOMORROW = TODAY.plusDays(1);

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"LIGHT", "DARK"})
  void theProposalShowsWhereEachCanGo(Mode mode) {
    var room = new Room();
    var sheet = Lights.call(() -> sheet(room));
    var warnings =
        Lights.show(
            mode,
            1544,
            848,
            screen(sheet),
            () -> {
              sheet.open(ANNA, TOMORROW);
              Lights.picture("rescue-" + mode, screen(sheet));
              assertThat(Lights.nameless(sheet.view())).isEmpty();
              assertThat(texts(sheet.view())).contains("Anna Keller is away on Wed 18 Nov");
            });
    assertThat(warnings).isEmpty();
  }

  @Test
  void whatIsTickedIsMovedAndTheDayIsLeaveInOneChange() {
    var room = new Room(Locale.GERMANY);
    int before = onTheDay(room).size();
    assertThat(before).isGreaterThan(2);
    int steps = room.ledger.steps().size();
    Lights.run(() -> {
      var model = model(room);
      model.open(ANNA, TOMORROW);
      var moving = model.lines().stream().filter(Line::moves).toList();
      assertThat(moving.size()).isGreaterThan(1);
      model.want(moving.getFirst().id(), false);
      model.reason().set("krank");
      model.apply();
      assertThat(model.isOpen().get()).isFalse();
      assertThat(onTheDay(room)).extracting(Appointment::id).contains(moving.getFirst().id());
    });
    assertThat(room.ledger.steps()).hasSize(steps + 1);
    assertThat(room.said()).anyMatch(t -> t.contains("Abwesenheit ist eingetragen"));
    var leave = room.read(p -> p.rules().staff(ANNA)).orElseThrow().leave();
    assertThat(leave).anyMatch(l -> l.reason().equals("krank"));
    new BookingDesk(room.ledger, room.clock).undo();
    assertThat(onTheDay(room)).hasSize(before);
  }

  @Test
  void whatWasOvertakenIsProposedAnew() {
    var room = new Room();
    Lights.run(() -> {
      var model = model(room);
      model.open(ANNA, TOMORROW);
      var first = model.lines().stream().filter(Line::moves).findFirst().orElseThrow();
      new BookingDesk(room, room.clock).cancel(first.id(), Cancellation.By.CLIENT, "");
      model.apply();
      assertThat(model.isOpen().get()).isTrue();
      assertThat(model.trouble().get()).contains("isn’t possible any more");
      assertThat(model.lines()).extracting(Line::id).doesNotContain(first.id());
      model.apply();
      assertThat(model.isOpen().get()).isFalse();
    });
  }

  @Test
  void aDayWithoutAppointmentsAndADayThatIsOverSaySo() {
    var room = new Room();
    var sheet = Lights.call(() -> sheet(room));
    Lights.show(
        Mode.LIGHT,
        1224,
        668,
        screen(sheet),
        () -> {
          sheet.open(ANNA, TODAY.plusDays(300));
          Lights.picture("rescue-empty", screen(sheet));
          assertThat(texts(sheet.view())).anyMatch(t -> t.startsWith("Nothing is booked"));
          sheet.open(ANNA, TODAY.minusDays(1));
          assertThat(texts(sheet.view())).anyMatch(t -> t.contains("is over"));
        });
  }

  @Test
  void aFullDiskKeepsThePlanOnTheTable() {
    var room = new Room();
    Lights.run(() -> {
      var model = model(room);
      model.open(ANNA, TOMORROW);
      room.fillDisk();
      model.apply();
      assertThat(model.isOpen().get()).isTrue();
      assertThat(model.canApply().get()).isTrue();
    });
    assertThat(room.reported()).extracting(p -> p.code()).containsExactly("DISK_FULL");
  }

  private static List<Appointment> onTheDay(Room room) {
    var day =
        new Interval(
            TOMORROW.atStartOfDay(Room.BERLIN).toInstant(),
            TOMORROW.plusDays(1).atStartOfDay(Room.BERLIN).toInstant());
    return room.read(p -> p.appointments(day)).stream()
        .filter(a -> a.holdsTime() && a.staff().contains(ANNA))
        .toList();
  }

  private static RescueViewModel model(Room room) {
    return new RescueViewModel(
        room, room.clock, room.background, room.voice, room.texts(RescueSheet.class));
  }

  private static RescueSheet sheet(Room room) {
    return new RescueSheet(
        room, room.clock, room.background, room.voice, room.texts(RescueSheet.class));
  }

  private static Screen screen(RescueSheet sheet) {
    return new Screen() {
      @Override
      public String id() {
        return "rescue";
      }

      @Override
      public String title() {
        return "rescue";
      }

      @Override
      public Icons icon() {
        return Icons.CALENDAR_CLOCK;
      }

      @Override
      public Node view() {
        return sheet.view();
      }

      @Override
      public void shown() {}

      @Override
      public void hidden() {}

      @Override
      public List<Action> actions() {
        return List.of();
      }
    };
  }

  private static List<String> texts(Node view) {
    return view.lookupAll(".label").stream().map(n -> ((Labeled) n).getText()).toList();
  }
}
