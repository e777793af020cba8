package com.xordon.ui.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.practice.Horizon;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.ui.Room;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceFormTest {
  private static final ServiceId ID = new ServiceId("new");

  private final ServiceForm form = new ServiceForm(Locale.ENGLISH);

  @Test
  void whatIsNotTouchedStaysExactlyAsItWas() {
    for (var service : new Room().sample.rules().services()) {
      form.show(service);
      assertThat(form.read(service.id())).contains(service);
      assertThat(form.changedProperty().get()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NAME,'  '",
    "LENGTH,0",
    "LENGTH,long",
    "LENGTH,1441",
    "LENGTH,1.5",
    "PRICE,-1",
    "PRICE,much",
    "PRICE,1e99",
    "SEATS,0",
    "STEP,0",
    "BEFORE,-5",
    "AFTER,x",
    "NOTICE,-1",
    "NOTICE,soon",
    "HORIZON,0"
  })
  void nonsenseIsComplainedAboutBesideItsField(ServiceField field, String typed) {
    fillIn();
    form.text(field).set(typed);
    assertThat(form.read(ID)).isEmpty();
    for (var other : ServiceField.values()) {
      assertThat(form.complaint(other).get())
          .isEqualTo(other == field ? field.key() + ".wrong" : "");
    }
    assertThat(form.text(field).get()).isEqualTo(typed);
  }

  @Test
  void whoMakesTheMeetingsIsPutInOrder() {
    fillIn();
    form.video().add(VideoProvider.ZOOM);
    form.video().add(VideoProvider.TEAMS);
    form.video().add(VideoProvider.TEAMS);
    form.video().raise(VideoProvider.TEAMS);
    var service = form.read(ID).orElseThrow();
    assertThat(service.video()).containsExactly("teams", "zoom");
    form.show(service);
    assertThat(form.changedProperty().get()).isFalse();
    form.video().remove(VideoProvider.TEAMS);
    assertThat(form.changedProperty().get()).isTrue();
    assertThat(form.video().others()).containsExactly(VideoProvider.MEET, VideoProvider.TEAMS);
    assertThat(form.read(ID).orElseThrow().video()).containsExactly("zoom");
  }

  @Test
  void amountsMayBeTypedWithPointOrComma() {
    fillIn();
    form.text(ServiceField.PRICE).set("54,50");
    assertThat(form.read(ID).orElseThrow().price()).hasValue(5450);
    form.text(ServiceField.PRICE).set("54.5");
    assertThat(form.read(ID).orElseThrow().price()).hasValue(5450);
    form.text(ServiceField.PRICE).set("");
    assertThat(form.read(ID).orElseThrow().price()).isEqualTo(OptionalLong.empty());
  }

  @Test
  void aGermanSeesACommaAndYenHaveNoCents() {
    var german = new ServiceForm(Locale.GERMAN);
    german.show(new Room().sample.rules().services().getFirst());
    assertThat(german.text(ServiceField.PRICE).get()).isEqualTo("38,00");
    form.priceIn("JPY");
    fillIn();
    form.text(ServiceField.PRICE).set("5000");
    assertThat(form.read(ID).orElseThrow().price()).hasValue(5000);
  }

  @Test
  void noticeIsTypedInHoursAndHorizonInDays() {
    fillIn();
    form.text(ServiceField.NOTICE).set("0.5");
    form.text(ServiceField.HORIZON).set("30");
    var starts = form.read(ID).orElseThrow().starts();
    assertThat(starts.minNotice()).isEqualTo(Duration.ofMinutes(30));
    assertThat(starts.horizon()).isEqualTo(new Horizon.Days(Horizon.Kind.CALENDAR, 30));
    form.text(ServiceField.HORIZON).set("");
    assertThat(form.read(ID).orElseThrow().starts().horizon()).isEqualTo(new Horizon.Unlimited());
  }

  @Test
  void aRangeOfDatesSurvivesAnotherEdit() {
    var day = LocalDate.of(2026, 12, 1);
    fillIn();
    var old = form.read(ID).orElseThrow();
    var starts = old.starts();
    var range = new Horizon.Range(day, day.plusDays(9));
    form.show(
        ServiceForm.with(
            ID,
            new Service(
                ID,
                old.name(),
                old.minutes(),
                new Service.Starts(starts.step(), starts.grid(), starts.minNotice(), range),
                old.buffers(),
                old.limits(),
                old.clientLimits(),
                old.price(),
                old.seats(),
                old.video(),
                old.staff(),
                old.assignment(),
                old.roundRobin(),
                old.collective(),
                old.rooms(),
                old.multiDay())));
    form.text(ServiceField.NAME).set("Course");
    assertThat(form.read(ID).orElseThrow().starts().horizon()).isEqualTo(range);
  }

  @Test
  void whoOffersItKeepsTheirWeight() {
    var service = new Room().sample.rules().services().getFirst();
    form.show(service);
    form.staff().remove(service.staff().getFirst().id());
    form.staff().add(new StaffId("zoe"));
    assertThat(form.changedProperty().get()).isTrue();
    var read = form.read(service.id()).orElseThrow();
    assertThat(read.isOfferedBy(new StaffId("zoe"))).isTrue();
    assertThat(read.isOfferedBy(service.staff().getFirst().id())).isFalse();
    assertThat(read.staff()).hasSize(service.staff().size());
  }

  private void fillIn() {
    form.showNew(List.of(new StaffId("anna")));
    form.text(ServiceField.NAME).set("Physiotherapy");
  }
}
