package com.xordon.analytics.book;

import com.xordon.analytics.fact.Facet;
import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;
import com.xordon.core.booking.Page;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.practice.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The figures as they stand at one moment, beside the page they are about.
public interface FigurePage {
  Page page();

  /// The cells of one label with their bags, by day.
  List<DayCell> days(Filter.Slot slot, Period period);

  /// Sums of all labels of a facet; a whole month is one cell.
  List<Cell> sums(Facet facet, Period period);

  /// Each appointment of a period that a filter takes, in order of start.
  void facts(Filter filter, Period period, Consumer<Fact> reader);

  /// What has begun by the end of today, and isn't over now.
  List<Fact> running(Instant now, LocalDate today);

  /// The rows behind a figure in order of start, one page of them.
  List<Fact> rows(RowQuery query);

  /// The latest appointments with an outcome of their own, over by now, oldest first.
  List<Fact> outcomes(Instant now, int most);

  /// Those of some appointments of which a reminder was sent or will be.
  Set<AppointmentId> reminded(Collection<AppointmentId> appointments);

  /// The first and last day on which there is anything.
  Optional<Period> span();

  /// Who stands behind the numbers of bags.
  Map<Integer, ClientId> clients(Collection<Integer> numbers);

  /// Sessions that began in a stretch, by page: how many took each step.
  Map<String, Map<PageStep, Long>> visits(Instant from, Instant until);
}
