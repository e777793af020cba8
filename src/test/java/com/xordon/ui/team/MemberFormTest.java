package com.xordon.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.practice.Leave;
import com.xordon.core.practice.Limit;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.practice.TimeRange;
import com.xordon.core.practice.WeeklyHours;
import com.xordon.ui.Room;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MemberFormTest {
  private static final StaffId ID = new StaffId("new");

  private final MemberForm form = new MemberForm();
  private final StaffMember anna = new Room().sample.rules().staff().getFirst();

  @Test
  void theMailAddressIsKeptAndOneThatIsNoneIsNamed() {
    form.showNew(java.time.ZoneOffset.UTC);
    form.name().set("Ida");
    form.email().set("ida");
    assertThat(form.read(new StaffId("ida"))).isEmpty();
    assertThat(form.emailComplaint().get()).isEqualTo("email.wrong");
    form.email().set(" ida@north.example ");
    assertThat(form.read(new StaffId("ida")).orElseThrow().email()).isEqualTo("ida@north.example");
  }

  @Test
  void whatIsNotTouchedStaysExactlyAsItWas() {
    form.show(anna);
    assertThat(form.read(anna.id())).contains(anna);
    assertThat(form.changedProperty().get()).isFalse();
  }

  @Test
  void hoursAreTypedDayByDay() {
    form.showNew(Room.BERLIN);
    form.name().set("Zoe");
    form.hours(DayOfWeek.MONDAY).set("9-12, 13-17");
    form.hours(DayOfWeek.FRIDAY).set("9-12");
    var zoe = form.read(ID).orElseThrow();
    assertThat(zoe.zone()).isEqualTo(Room.BERLIN);
    assertThat(zoe.hours())
        .containsExactlyInAnyOrder(
            always(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), TimeRange.of(9, 0, 12, 0)),
            always(Set.of(DayOfWeek.MONDAY), TimeRange.of(13, 0, 17, 0)));
    assertThat(form.minutesAWeek()).isEqualTo(10 * 60);
  }

  @Test
  void hoursThatMakeNoSenseAreComplainedAboutOnTheirDay() {
    form.show(anna);
    form.hours(DayOfWeek.TUESDAY).set("17-9");
    assertThat(form.read(anna.id())).isEmpty();
    assertThat(form.complaint(DayOfWeek.TUESDAY).get()).isEqualTo("hours.wrong");
    assertThat(form.complaint(DayOfWeek.MONDAY).get()).isEmpty();
    assertThat(form.hours(DayOfWeek.TUESDAY).get()).isEqualTo("17-9");
  }

  @Test
  void datedHoursSurviveAnEditOfTheWeek() {
    var dated =
        new WeeklyHours(
            Set.of(DayOfWeek.SATURDAY),
            TimeRange.of(9, 0, 12, 0),
            Optional.of(LocalDate.of(2027, 1, 1)),
            Optional.empty());
    var hours = new ArrayList<>(anna.hours());
    hours.add(dated);
    form.show(
        new StaffMember(
            anna.id(),
            anna.name(),
            anna.zone(),
            true,
            anna.joined(),
            hours,
            anna.overrides(),
            anna.leave(),
            anna.limits()));
    assertThat(form.hours(DayOfWeek.SATURDAY).get()).isEmpty();
    form.hours(DayOfWeek.MONDAY).set("8-9");
    assertThat(form.read(anna.id()).orElseThrow().hours()).contains(dated);
  }

  @Test
  void paintingAddsAndErasingCutsOut() {
    form.showNew(Room.BERLIN);
    form.paint(DayOfWeek.MONDAY, TimeRange.of(8, 0, 12, 0), true);
    form.paint(DayOfWeek.MONDAY, TimeRange.of(11, 0, 16, 0), true);
    assertThat(form.hours(DayOfWeek.MONDAY).get()).isEqualTo("08:00–16:00");
    form.paint(DayOfWeek.MONDAY, TimeRange.of(12, 0, 12, 30), false);
    assertThat(form.hours(DayOfWeek.MONDAY).get()).isEqualTo("08:00–12:00, 12:30–16:00");
    form.paint(DayOfWeek.MONDAY, TimeRange.of(0, 0, 24, 0), false);
    assertThat(form.hours(DayOfWeek.MONDAY).get()).isEmpty();
  }

  @Test
  void leaveTakesItsLastDayWhole() {
    form.show(anna);
    form.addLeave(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 8), " Holiday ");
    assertThat(form.read(anna.id()).orElseThrow().leave())
        .containsExactly(
            new Leave(
                LocalDate.of(2026, 12, 7).atStartOfDay(),
                LocalDate.of(2026, 12, 9).atStartOfDay(),
                "Holiday"));
  }

  @Test
  void theDaysLimitComesAndGoesBesideOtherLimits() {
    form.show(anna);
    form.most().set("8");
    var limited = form.read(anna.id()).orElseThrow();
    assertThat(limited.limits())
        .hasSize(anna.limits().size() + 1)
        .contains(new Limit(Limit.Period.DAY, Limit.Measure.BOOKINGS, 8));
    form.show(limited);
    assertThat(form.most().get()).isEqualTo("8");
    form.most().set("");
    assertThat(form.read(anna.id()).orElseThrow().limits()).isEqualTo(anna.limits());
    form.most().set("many");
    assertThat(form.read(anna.id())).isEmpty();
    assertThat(form.mostComplaint().get()).isEqualTo("most.wrong");
  }

  private static WeeklyHours always(Set<DayOfWeek> days, TimeRange range) {
    return new WeeklyHours(days, range, Optional.empty(), Optional.empty());
  }
}
