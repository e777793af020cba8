package com.xordon.store;

import com.xordon.analytics.book.Cell;
import com.xordon.analytics.book.DayCell;
import com.xordon.analytics.book.FigurePage;
import com.xordon.analytics.book.PageStep;
import com.xordon.analytics.book.RowQuery;
import com.xordon.analytics.fact.Facet;
import com.xordon.analytics.fact.Fact;
import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;
import com.xordon.core.booking.Page;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.practice.ClientId;
import com.xordon.store.table.CellRows;
import com.xordon.store.table.ClientNumbers;
import com.xordon.store.table.FactQueries;
import com.xordon.store.table.PageVisitRows;
import com.xordon.store.table.ReminderRows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The figures of an open page.
record OpenFigures(OpenPage open) implements FigurePage {
  @Override
  public Page page() {
    return open;
  }

  @Override
  public List<DayCell> days(Filter.Slot slot, Period period) {
    return new CellRows(open.handle()).days(slot, period);
  }

  @Override
  public List<Cell> sums(Facet facet, Period period) {
    // a month from which everything went is kept, and says nothing
    return new CellRows(open.handle())
        .sums(facet, period).stream().filter(c -> !c.sums().hasNoSums()).toList();
  }

  @Override
  public void facts(Filter filter, Period period, Consumer<Fact> reader) {
    new FactQueries(open.handle()).each(filter, period, reader);
  }

  @Override
  public List<Fact> running(Instant now, LocalDate today) {
    return new FactQueries(open.handle()).running(now, today);
  }

  @Override
  public List<Fact> rows(RowQuery query) {
    return new FactQueries(open.handle()).rows(query);
  }

  @Override
  public List<Fact> outcomes(Instant now, int most) {
    return new FactQueries(open.handle()).outcomes(now, most);
  }

  @Override
  public Set<AppointmentId> reminded(Collection<AppointmentId> appointments) {
    return new ReminderRows(open.handle()).of(open.automations().rules(), appointments);
  }

  @Override
  public Optional<Period> span() {
    return new FactQueries(open.handle()).span();
  }

  @Override
  public Map<Integer, ClientId> clients(Collection<Integer> numbers) {
    return new ClientNumbers(open.handle()).of(numbers);
  }

  @Override
  public Map<String, Map<PageStep, Long>> visits(Instant from, Instant until) {
    return new PageVisitRows(open.handle()).counts(from, until);
  }
}
