package com.xordon.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9-12:30, 13-17|09:00–12:30, 13:00–17:00",
        "9 to 17|09:00–17:00",
        "9 bis 17|09:00–17:00",
        "0900-1730|09:00–17:30",
        "930–1015|09:30–10:15",
        "9.30 - 12; 8h-9h15|08:00–09:15, 09:30–12:00",
        "9-12, 12-13, 11-14|09:00–14:00",
        "0-24|00:00–24:00"
      })
  void whatPeopleTypeIsUnderstood(String typed, String meant) {
    assertThat(HoursText.read(typed).map(HoursText::write)).contains(meant);
  }

  @Test
  void nothingIsADayOff() {
    assertThat(HoursText.read("  ")).contains(List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "9-", "17-9", "9-9", "9-25", "9:75-10", "morning", "9-24:30"})
  void whatMakesNoSenseIsRefused(String typed) {
    assertThat(HoursText.read(typed)).isEmpty();
  }
}
