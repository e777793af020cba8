package com.xordon.ui.analytics;

import com.xordon.analytics.book.RowQuery.Behind;
import com.xordon.analytics.fact.Filter;
import com.xordon.analytics.fact.Period;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is looked at: all of it, so that Back, Forward and a saved report need no more. `own` are
/// the days of the preset OWN, `ownAgainst` those of `Against.OWN`.
record Place(
    Topic topic,
    Preset preset,
    Optional<Period> own,
    Against against,
    Optional<Period> ownAgainst,
    Filter filter,
    Optional<Drill> rows) {
  static final Place START =
      new Place(
          Topic.OVERVIEW,
          Preset.MONTH_SO_FAR,
          Optional.empty(),
          Against.MONTH_BEFORE,
          Optional.empty(),
          Filter.NONE,
          Optional.empty());

  Place at(Topic other) {
    return new Place(other, preset, own, against, ownAgainst, filter, Optional.empty());
  }

  Place during(Preset other) {
    return new Place(topic, other, Optional.empty(), against, ownAgainst, filter, Optional.empty());
  }

  Place during(Period days) {
    return new Place(
        topic, Preset.OWN, Optional.of(days), against, ownAgainst, filter, Optional.empty());
  }

  Place against(Against other) {
    return new Place(topic, preset, own, other, Optional.empty(), filter, rows);
  }

  Place againstDays(Period days) {
    return new Place(topic, preset, own, Against.OWN, Optional.of(days), filter, rows);
  }

  Place only(Filter other) {
    return new Place(topic, preset, own, against, ownAgainst, other, Optional.empty());
  }

  Place rows(Optional<Drill> behind) {
    return new Place(topic, preset, own, against, ownAgainst, filter, behind);
  }

  Period period(LocalDate today, DayOfWeek weekStart) {
    return own.filter(o -> preset == Preset.OWN).orElseGet(() -> preset.of(today, weekStart));
  }

  /// The days a period is held against, if any.
  Optional<Period> other(Period period) {
    return against == Against.OWN
        ? ownAgainst.or(() -> Optional.of(period.before()))
        : against.of(period);
  }

  /// As one line: `staff?period=own&from=2026-11-01&to=2026-11-30&service=massage`.
  String text() {
    var all = new LinkedHashMap<String, String>();
    all.put("period", Words.key(preset));
    own.ifPresent(p -> days(all, "", p));
    all.put("against", Words.key(against));
    ownAgainst.ifPresent(p -> days(all, "against-", p));
    all.putAll(filter.labels());
    rows.ifPresent(r -> {
      all.put("rows", r.key());
      days(all, "rows-", r.period());
      r.filter().labels().forEach((key, value) -> all.put("rows-" + key, value));
    });
    return Words.key(topic)
        + all.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static void days(Map<String, String> all, String prefix, Period p) {
    all.put(prefix + "from", p.from().toString());
    all.put(prefix + "to", p.to().toString());
  }

  /// What such a line says; what it doesn't say, or says wrongly, is as at the start.
  static Place of(String text) {
    var parts = text.strip().split("\\?", 2);
    var said = new HashMap<String, String>();
    for (var pair : (parts.length < 2 ? "" : parts[1]).split("&")) {
      int at = pair.indexOf('=');
      if (at > 0) said.put(pair.substring(0, at), decoded(pair.substring(at + 1)));
    }
    return new Place(
        Words.of(Topic.class, parts[0], START.topic),
        Words.of(Preset.class, said.getOrDefault("period", ""), START.preset),
        days(said, ""),
        Words.of(Against.class, said.getOrDefault("against", ""), START.against),
        days(said, "against-"),
        filter(said, ""),
        days(said, "rows-").flatMap(p -> drill(said, p)));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static Optional<Period> days(Map<String, String> said, String prefix) {
    var from = said.get(prefix + "from");
    var to = said.get(prefix + "to");
    if (from == null || to == null) return Optional.empty();
    try {
      return Optional.of(new Period(LocalDate.parse(from), LocalDate.parse(to)));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Filter filter(Map<String, String> said, String prefix) {
    return new Filter(
        Optional.ofNullable(said.get(prefix + "staff")).map(StaffId::new),
        Optional.ofNullable(said.get(prefix + "service")).map(ServiceId::new),
        Optional.ofNullable(said.get(prefix + "source")),
        Optional.ofNullable(said.get(prefix + "provider")),
        Optional.ofNullable(said.get(prefix + "currency")));
  }

  private static Optional<Drill> drill(Map<String, String> said, Period period) {
    var key = said.getOrDefault("rows", "");
    var filter = filter(said, "rows-");
    for (var behind : Behind.values()) {
      if (Words.key(behind).equals(key)) return Optional.of(new Drill(behind, period, filter));
    }
    return Optional.empty();
  }
}
