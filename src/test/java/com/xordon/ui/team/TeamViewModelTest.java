package com.xordon.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.booking.Page;
import com.xordon.core.practice.StaffMember;
import com.xordon.ui.Room;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TeamViewModelTest {
  private final Room room = new Room();
  private final TeamViewModel model =
      new TeamViewModel(
          room, room.clock, room.background, room.voice, room.texts(TeamViewModel.class));

  @Test
  void theFirstWeekIsOpenAtOnce() {
    model.refresh();
    assertThat(model.members()).hasSize(6);
    assertThat(model.form().name().get()).isEqualTo("Anna Keller");
    assertThat(model.canSave().get()).isFalse();
  }

  @Test
  void newHoursAreKept() {
    model.refresh();
    model.form().hours(DayOfWeek.SATURDAY).set("9-12");
    model.save();
    assertThat(kept("Anna Keller").hours())
        .anyMatch(h -> h.days().contains(DayOfWeek.SATURDAY) && h.range().to() == 12 * 60);
    assertThat(room.said()).containsExactly("Anna Keller is changed.");
  }

  @Test
  void somebodyNewJoinsInTheZoneOfThePractice() {
    model.refresh();
    model.startNew();
    model.form().name().set("Zoe Ahrens");
    model.save();
    assertThat(kept("Zoe Ahrens").zone()).isEqualTo(Room.BERLIN);
    assertThat(kept("Zoe Ahrens").id().value()).isNotEqualTo("new");
  }

  @Test
  void leaveNeedsAFirstDay() {
    model.refresh();
    model.addLeave();
    assertThat(model.leaveComplaint().get()).isEqualTo("leave.wrong");
    model.leaveFrom().set(LocalDate.of(2026, 12, 7));
    model.addLeave();
    assertThat(model.leaveComplaint().get()).isEmpty();
    assertThat(model.form().leave()).hasSize(1);
    assertThat(model.canSave().get()).isTrue();
    model.removeLeave(model.form().leave().getFirst());
    assertThat(model.canSave().get()).isFalse();
  }

  @Test
  void aFullDiskLosesNothingTyped() {
    model.refresh();
    model.form().hours(DayOfWeek.SATURDAY).set("9-12");
    room.fillDisk();
    model.save();
    assertThat(room.reported()).hasSize(1);
    assertThat(model.form().hours(DayOfWeek.SATURDAY).get()).isEqualTo("9-12");
    assertThat(model.canSave().get()).isTrue();
  }

  @Test
  void anotherWeekWaitsUntilTheTypingIsSavedOrDropped() {
    model.refresh();
    model.form().name().set("Anna K.");
    assertThat(model.select(model.members().get(1))).isFalse();
    model.revert();
    assertThat(model.select(model.members().get(1))).isTrue();
  }

  private StaffMember kept(String name) {
    return room.read(Page::rules).staff().stream()
        .filter(s -> s.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
