package com.xordon.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xordon.ui.kit.sample.Sample;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private final Texts english = Texts.of(TextsTest.class, Locale.UK, BERLIN);
  private final Texts german = Texts.of(TextsTest.class, Locale.GERMANY, BERLIN);

  @Test
  void aRoomSpeaksTheReadersLanguage() {
    assertThat(english.duration(90)).isEqualTo("1 h 30 min");
    assertThat(german.duration(90)).isEqualTo("1 Std. 30 Min.");
    assertThat(english.duration(45)).isEqualTo("45 min");
    assertThat(english.duration(120)).isEqualTo("2 h");
  }

  @Test
  void namedPlacesAreFilledWhateverTheyHold() {
    assertThat(sample(Locale.UK).say("booked", "client", "Ana $1 {x}", "time", atTen()))
        .isEqualTo("Ana $1 {x} comes at 10:26.");
  }

  @Test
  void oneIsSaidOtherwiseThanMany() {
    assertThat(sample(Locale.UK).say("waiting", "count", 1)).isEqualTo("1 client waits.");
    assertThat(sample(Locale.UK).say("waiting", "count", 1200)).isEqualTo("1,200 clients wait.");
    assertThat(sample(Locale.GERMANY).say("waiting", "count", 1200L))
        .isEqualTo("1.200 Klienten warten.");
  }

  @Test
  void whatALanguageLacksIsSaidInEnglish() {
    assertThat(sample(Locale.GERMANY).say("only")).isEqualTo("Only in English.");
  }

  @Test
  void aKeyWithoutASentenceShowsItself() {
    assertThat(english.say("no.such.key")).isEqualTo("no.such.key");
  }

  @Test
  void namesWithoutValuesAreRefused() {
    assertThatThrownBy(() -> english.say("booked", "client"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void daysTimesAndMoneyAreWrittenAsTheReaderDoes() {
    var day = LocalDate.of(2026, 11, 17);
    assertThat(english.time(atTen())).isEqualTo("10:26");
    assertThat(english.day(day)).isEqualTo("Tue 17 Nov");
    assertThat(german.day(day)).isEqualTo("Di., 17. Nov.");
    assertThat(english.date(day)).isEqualTo("17 Nov 2026");
    assertThat(german.date(day)).isEqualTo("17.11.2026");
    assertThat(english.money(4550, "EUR")).isEqualTo("€45.50");
    assertThat(german.money(4550, "EUR")).isEqualTo("45,50\u00a0€");
    assertThat(english.money(4550, "JPY")).endsWith("4,550");
  }

  private static Instant atTen() {
    return Instant.parse("2026-11-17T09:26:00Z");
  }

  private static Texts sample(Locale locale) {
    return Texts.of(Sample.class, locale, BERLIN);
  }
}
