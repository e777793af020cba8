package com.xordon.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.TimeRange;
import com.xordon.demo.DemoPractice;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindWordsTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

  private final FindWords words =
      new FindWords(
          new DemoPractice(
                  DemoPractice.Size.SMALL,
                  1,
                  ZoneId.of("Europe/Berlin"),
                  Instant.parse("2026-11-17T09:26:00Z"),
                  Locale.UK)
              .sample()
              .rules(),
          TUESDAY);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "first 60 min with Ben or Cara after 16:00",
        "next free 60min with ben or cara after 4pm",
        "erste 60 Min mit Ben oder Cara nach 16 Uhr",
        "1 Stunde bei Ben oder Cara ab 16 Uhr",
        "60 ben cara 16+",
      })
  void manyWaysOfSayingItMeanTheSame(String line) {
    var heard = words.read(line);
    assertThat(heard.unknown()).isEmpty();
    assertThat(heard.wish().minutes()).hasValue(60);
    assertThat(heard.wish().staff()).containsExactly(new StaffId("ben"), new StaffId("cara"));
    assertThat(heard.wish().times()).contains(TimeRange.of(16, 0, 24, 0));
  }

  @Test
  void daysWeeksAndTimesOfDayAreUnderstoodInBothLanguages() {
    var english = words.read("next week Monday or Tuesday morning").wish();
    assertThat(english).isEqualTo(words.read("nächste Woche Mo oder Di vormittags").wish());
    assertThat(english.days()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
    assertThat(english.earliest()).contains(LocalDate.of(2026, 11, 23));
    assertThat(english.latest()).contains(LocalDate.of(2026, 11, 29));
    assertThat(english.times()).contains(TimeRange.of(0, 0, 12, 0));
  }

  @Test
  void aRangeMayBeWrittenWithWordsOrADash() {
    assertThat(words.read("zwischen 9 und 12 Uhr").wish().times())
        .isEqualTo(words.read("9-12").wish().times())
        .contains(TimeRange.of(9, 0, 12, 0));
  }

  @Test
  void aDateIsTheNextOneOfThatName() {
    assertThat(words.read("ab 5.1.").wish().earliest()).contains(LocalDate.of(2027, 1, 5));
    assertThat(words.read("until 2026-12-05").wish().latest()).contains(LocalDate.of(2026, 12, 5));
  }

  @Test
  void whatIsNotUnderstoodIsToldAndTheRestStillMeansSomething() {
    var heard = words.read("60 min xyzzy ben");
    assertThat(heard.unknown()).containsExactly("xyzzy");
    assertThat(heard.wish().staff()).containsExactly(new StaffId("ben"));
  }

  @Test
  void aPhraseCanBeTakenOutAgain() {
    var heard = words.read("60 min with ben after 16");
    assertThat(words.read(heard.without(new StaffId("ben"))).wish())
        .isEqualTo(words.read("60 min after 16").wish());
  }
}
