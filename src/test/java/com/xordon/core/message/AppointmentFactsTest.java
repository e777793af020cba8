package com.xordon.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Bill;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Payment;
import com.xordon.core.diary.PaymentId;
import com.xordon.core.diary.Status;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.practice.AddOnId;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppointmentFactsTest {
  private final Visits visits = new Visits();

  @Test
  void aVisitIsToldInTheClientsLanguage() {
    var german = facts(Locale.GERMANY, "Europe/Berlin");
    assertThat(german.value(Placeholder.APPOINTMENT_DATE)).isEqualTo("Dienstag, 14. Juli 2026");
    assertThat(german.value(Placeholder.APPOINTMENT_TIME)).isEqualTo("10:30");
    assertThat(german.value(Placeholder.APPOINTMENT_END)).isEqualTo("12:00");
    assertThat(german.value(Placeholder.APPOINTMENT_DURATION)).isEqualTo("1 Stunde 30 Minuten");
    assertThat(german.value(Placeholder.PRICE)).isEqualTo("80,00\u00A0€");
    assertThat(german.value(Placeholder.LOCATION_DETAILS))
        .isEqualTo("Mühlweg 12\n10115 Berlin\nRaum 2");
    assertThat(german.value(Placeholder.CONTACT_FIRST_NAME)).isEqualTo("Maria");
    assertThat(german.holds(Condition.OTHER_ZONE)).isFalse();
    var british = facts(Locale.UK, "Europe/Berlin");
    assertThat(british.value(Placeholder.APPOINTMENT_DATE)).isEqualTo("Tuesday, 14 July 2026");
    assertThat(british.value(Placeholder.APPOINTMENT_DURATION)).isEqualTo("1 hour 30 minutes");
    assertThat(british.value(Placeholder.PRICE)).isEqualTo("€80.00");
  }

  @Test
  void andInTheirZone() {
    var tokyo = facts(Locale.US, "Asia/Tokyo");
    assertThat(tokyo.value(Placeholder.APPOINTMENT_TIME)).isEqualTo("5:30\u202FPM");
    assertThat(tokyo.value(Placeholder.TIME_ZONE)).isEqualTo("Japan Standard Time");
    assertThat(tokyo.holds(Condition.OTHER_ZONE)).isTrue();
    // another name, the same clock
    assertThat(facts(Locale.US, "Europe/Paris").holds(Condition.OTHER_ZONE)).isFalse();
    var la = facts(Locale.GERMANY, "Pacific/Auckland");
    assertThat(la.value(Placeholder.APPOINTMENT_END)).isEqualTo("22:00");
    var late = facts(Locale.GERMANY, "Pacific/Honolulu");
    assertThat(late.value(Placeholder.APPOINTMENT_DATE)).isEqualTo("Montag, 13. Juli 2026");
    assertThat(late.value(Placeholder.APPOINTMENT_END)).isEqualTo("Dienstag, 14. Juli 2026, 00:00");
  }

  @Test
  void whatIsOpenIsSaidWhileThereIsSomething() {
    var open = billed(8000, 2000);
    assertThat(open.value(Placeholder.AMOUNT_DUE)).isEqualTo("60,00\u00A0€");
    assertThat(open.value(Placeholder.AMOUNT_PAID)).isEqualTo("20,00\u00A0€");
    var settled = billed(2000, 2000);
    assertThat(settled.holds(Condition.AMOUNT_DUE)).isFalse();
    assertThat(settled.holds(Condition.AMOUNT_PAID)).isTrue();
  }

  private MessageFacts billed(long price, long paid) {
    var a = visits.plain();
    var payment =
        new Payment(
            new PaymentId("p"),
            a.id(),
            Optional.empty(),
            paid,
            "EUR",
            Payment.Method.CASH,
            a.created(),
            "");
    var bill = new Bill(OptionalLong.of(price), "EUR", false, List.of(payment));
    return of(Locale.GERMANY)
        .of(
            a,
            Optional.empty(),
            Optional.empty(),
            Circumstances.NONE.billed(bill),
            MessageLinks.NONE);
  }

  @Test
  void whatIsMissingIsEmpty() {
    var facts =
        of(Locale.UK)
            .of(
                visits.noOnes(),
                Optional.empty(),
                Optional.empty(),
                Circumstances.NONE,
                MessageLinks.NONE);
    assertThat(facts.value(Placeholder.CONTACT_NAME)).isEmpty();
    assertThat(facts.value(Placeholder.STAFF_NAME)).isEmpty();
    assertThat(facts.value(Placeholder.OLD_TIME)).isEmpty();
    for (var condition :
        List.of(
            Condition.CONTACT_NAME,
            Condition.STAFF,
            Condition.SEVERAL_STAFF,
            Condition.VIDEO,
            Condition.VIDEO_PENDING,
            Condition.MOVE_LINK,
            Condition.NEXT_VISIT,
            Condition.CALENDAR_FILE,
            Condition.FIRST_VISIT,
            Condition.CANCEL_REASON)) {
      assertThat(facts.holds(condition)).as("%s", condition).isFalse();
    }
  }

  @Test
  void aMeetingTakesTheRoomsPlace() {
    var plain = visits.byVideo();
    var pending = told(plain, Optional.empty());
    assertThat(pending.holds(Condition.VIDEO_PENDING)).isTrue();
    assertThat(pending.holds(Condition.LOCATION)).isFalse();
    var live = told(plain, Optional.of(visits.meeting(Meeting.State.LIVE)));
    assertThat(live.value(Placeholder.VIDEO_LINK)).isEqualTo("https://zoom.example/j/1?pwd=a.b");
    assertThat(live.value(Placeholder.VIDEO_PASSWORD)).isEqualTo("4711");
    assertThat(live.value(Placeholder.VIDEO_PROVIDER)).isEqualTo("Zoom");
    assertThat(live.holds(Condition.VIDEO_PENDING)).isFalse();
    var gone = told(plain, Optional.of(visits.meeting(Meeting.State.GONE)));
    assertThat(gone.holds(Condition.VIDEO)).isFalse();
    // over: no link is to come any more
    var over = told(plain.with(Status.COMPLETED), Optional.empty());
    assertThat(over.holds(Condition.VIDEO_PENDING)).isFalse();
    assertThat(over.holds(Condition.LOCATION)).isFalse();
  }

  @Test
  void severalDaysAreLines() {
    var facts = told(visits.severalDays(), Optional.empty());
    assertThat(facts.value(Placeholder.APPOINTMENT_PARTS))
        .isEqualTo(
            "Dienstag, 14. Juli 2026, 09:00 – 12:00 Uhr\n"
                + "Mittwoch, 15. Juli 2026, 13:00 – 17:30 Uhr");
    assertThat(facts.value(Placeholder.APPOINTMENT_DURATION)).isEqualTo("2 Tage");
    assertThat(facts.holds(Condition.SEVERAL_DAYS)).isTrue();
  }

  @Test
  void severalPeopleAreJoinedAsOneWould() {
    var facts = told(visits.bySeveral(), Optional.empty());
    assertThat(facts.value(Placeholder.STAFF_NAME))
        .isEqualTo("Anna Berg, Ben Kraus und Clara Voss");
    assertThat(facts.holds(Condition.SEVERAL_STAFF)).isTrue();
  }

  @Test
  void circumstancesAreTold() {
    var old = Interval.of(Instant.parse("2026-07-13T07:00:00Z"), Duration.ofHours(1));
    var circumstances =
        Circumstances.NONE
            .movedFrom(old)
            .withNext(visits.plain().when())
            .withLast(old)
            .offeredUntil(Instant.parse("2026-07-10T10:00:00Z"))
            .forTheFirstTime()
            .withCalendarFile();
    var facts =
        of(Locale.GERMANY)
            .of(visits.plain(), visits.client(), Optional.empty(), circumstances, Visits.LINKS);
    assertThat(facts.value(Placeholder.OLD_DATE)).isEqualTo("Montag, 13. Juli 2026");
    assertThat(facts.value(Placeholder.OLD_TIME)).isEqualTo("09:00");
    assertThat(facts.value(Placeholder.LAST_VISIT)).isEqualTo("Montag, 13. Juli 2026");
    assertThat(facts.value(Placeholder.NEXT_VISIT))
        .isEqualTo("Dienstag, 14. Juli 2026 um 10:30 Uhr");
    assertThat(facts.value(Placeholder.OFFER_END)).isEqualTo("Freitag, 10. Juli 2026 um 12:00 Uhr");
    assertThat(facts.holds(Condition.FIRST_VISIT)).isTrue();
    assertThat(facts.holds(Condition.CALENDAR_FILE)).isTrue();
    assertThat(facts.holds(Condition.MOVE_LINK)).isTrue();
  }

  @Test
  void aCancellationSaysWhoseItWas() {
    var at = Instant.parse("2026-07-10T10:00:00Z");
    var ours = new Cancellation(Cancellation.By.PRACTICE, at, "Anna ist krank");
    var facts = told(visits.plain().cancelled(ours), Optional.empty());
    assertThat(facts.value(Placeholder.CANCEL_REASON)).isEqualTo("Anna ist krank");
    assertThat(facts.holds(Condition.CANCELLED_BY_CLIENT)).isFalse();
    var theirs = new Cancellation(Cancellation.By.CLIENT, at, "");
    assertThat(
            told(visits.plain().cancelled(theirs), Optional.empty())
                .holds(Condition.CANCELLED_BY_CLIENT))
        .isTrue();
  }

  @Test
  void theAppointmentsOwnPriceComesFirst() {
    var plain = visits.plain();
    var dear = told(plain.with(plain.details().at(12_345)), Optional.empty());
    assertThat(dear.value(Placeholder.PRICE)).isEqualTo("123,45\u00A0€");
    var more =
        told(plain.with(plain.details().with(List.of(new AddOnId("warm")))), Optional.empty());
    assertThat(more.value(Placeholder.PRICE)).isEqualTo("85,00\u00A0€");
    assertThat(more.value(Placeholder.ADD_ONS)).isEqualTo("Wärmepackung");
    assertThat(new FactWords(Locale.US, Visits.BERLIN).money(1_500, "JPY")).isEqualTo("¥1,500");
  }

  @ParameterizedTest
  @CsvSource({
    "Maria Winter, Maria",
    "'Winter, Maria', Maria",
    "Dr. Anna-Lena Berg, Anna-Lena",
    "Prof. Dr. med. Jan Kurz, Jan",
    "'Berg, Dr. Anna', Anna",
    "Frau Kim, Kim",
    "Madonna, Madonna",
    "'Winter,', Winter",
    "'', ''"
  })
  void theFirstNameIsFound(String name, String first) {
    assertThat(FirstName.of(name)).isEqualTo(first);
  }

  private MessageFacts facts(Locale locale, String zone) {
    var maria = new Client(new ClientId("m"), "Winter, Maria", "", "");
    return new AppointmentFacts(
            visits.rules(), Visits.LETTERHEAD, locale, Optional.of(ZoneId.of(zone)))
        .of(
            visits.plain(),
            Optional.of(maria),
            Optional.empty(),
            Circumstances.NONE,
            MessageLinks.NONE);
  }

  private AppointmentFacts of(Locale locale) {
    return new AppointmentFacts(visits.rules(), Visits.LETTERHEAD, locale, Optional.empty());
  }

  private MessageFacts told(Appointment appointment, Optional<Meeting> meeting) {
    return of(Locale.GERMANY)
        .of(appointment, visits.client(), meeting, Circumstances.NONE, Visits.LINKS);
  }
}
