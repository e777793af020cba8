package com.xordon.core.availability;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.diary.Busy;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.ListDiary;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Given;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.core.practice.TimeRange;
import com.xordon.core.practice.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The workloads that speed is measured with have a right answer too.
class WorkloadTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate FIRST = LocalDate.of(2031, 3, 3);
  private static final Instant NOW = Instant.parse("2031-01-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "30, 1, 200, SINGLE, 235, 4992270, 22",
    "30, 20, 20, COLLECTIVE, 82, 1813980, 20",
    "30, 20, 200, ROUND_ROBIN, 702, 14658825, 22",
    "365, 1, 2400, SINGLE, 2714, 695303670, 257"
  })
  void theStartsTheirSumAndTheirDatesAreRight(
      int days, int hosts, int busy, Assignment assignment, int starts, long sum, int dates) {
    var names = IntStream.range(0, hosts).mapToObj("host%02d"::formatted).toList();
    var staff = IntStream.range(0, hosts).mapToObj(h -> member(names.get(h), h, hosts)).toList();
    var service = Given.service(30, 15, 1, new Service.Buffers(10, 10), assignment, names);
    var rules = new Rules(Given.practice(BERLIN), staff, List.of(), List.of(service));
    var taken = new ArrayList<Busy>();
    for (int h = 0; h < hosts; h++) busy(h, names.get(h), busy, days, taken);
    var found =
        new Availability(rules, new ListDiary(List.of(), taken))
            .offer(Question.about(service.id(), NOW), FIRST, FIRST.plusDays(days - 1L));
    assertThat(found).hasSize(starts);
    var zero = FIRST.atStartOfDay(BERLIN).toInstant();
    var minutes = found.stream().map(s -> Duration.between(zero, s.when().start()).toMinutes());
    assertThat(minutes.mapToLong(m -> m).sum()).isEqualTo(sum);
    assertThat(found.stream().map(s -> s.when().start().atZone(BERLIN).toLocalDate()).distinct())
        .hasSize(dates);
  }

  private static StaffMember member(String name, int host, int hosts) {
    boolean alone = hosts == 1;
    int from = alone ? 9 * 60 : 8 * 60 + 15 * (host % 5);
    int to = alone ? 17 * 60 : 16 * 60 + 30 * (host % 4);
    var week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    var hours =
        Stream.of(new TimeRange(from, 12 * 60), new TimeRange(13 * 60, to))
            .map(r -> new WeeklyHours(week, r, Optional.empty(), Optional.empty()))
            .toList();
    return Given.member(name, BERLIN, hours);
  }

  private static void busy(int host, String name, int most, int days, List<Busy> taken) {
    var x = new long[] {1000 + host};
    for (int i = 0; i < most; i++) {
      int day = draw(x, days);
      int minute = 480 + 5 * draw(x, 120);
      int length = 15 * (1 + draw(x, 4));
      var start = FIRST.plusDays(day).atTime(minute / 60, minute % 60).atZone(BERLIN).toInstant();
      var when = Interval.of(start, Duration.ofMinutes(length));
      taken.add(new Busy(new StaffId(name), when, Busy.Source.EXTERNAL));
    }
  }

  private static int draw(long[] x, int n) {
    x[0] = x[0] * 48271 % 2147483647;
    return (int) (x[0] % n);
  }
}
