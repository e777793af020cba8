package com.xordon.analytics.fact;

import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Which appointments are looked at; all of what is named must hold.
public record Filter(
    Optional<StaffId> staff,
    Optional<ServiceId> service,
    Optional<String> source,
    Optional<String> provider,
    Optional<String> currency) {
  public static final Filter NONE =
      new Filter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// One facet and its label.
  public record Slot(Facet facet, String id) {}

  public Filter ofStaff(Optional<StaffId> other) {
    return new Filter(other, service, source, provider, currency);
  }

  public Filter ofService(Optional<ServiceId> other) {
    return new Filter(staff, other, source, provider, currency);
  }

  public Filter ofSource(Optional<String> other) {
    return new Filter(staff, service, other, provider, currency);
  }

  public Filter ofProvider(Optional<String> other) {
    return new Filter(staff, service, source, other, currency);
  }

  public Filter ofCurrency(Optional<String> other) {
    return new Filter(staff, service, source, provider, other);
  }

  /// The cells that answer it; none when it asks for two labels at once, which only facts can tell.
  public Optional<Slot> slot() {
    var wanted = labels();
    wanted.remove("currency");
    if (wanted.isEmpty()) return Optional.of(new Slot(Facet.ALL, ""));
    if (wanted.size() > 1) return Optional.empty();
    var only = wanted.entrySet().iterator().next();
    return Optional.of(
        new Slot(Facet.valueOf(only.getKey().toUpperCase(java.util.Locale.ROOT)), only.getValue()));
  }

  /// What it asks for, by the words of the command line.
  public Map<String, String> labels() {
    var all = new LinkedHashMap<String, String>();
    staff.ifPresent(s -> all.put("staff", s.value()));
    service.ifPresent(s -> all.put("service", s.value()));
    source.ifPresent(s -> all.put("source", s));
    provider.ifPresent(p -> all.put("provider", p));
    currency.ifPresent(c -> all.put("currency", c));
    return all;
  }

  public boolean isEmpty() {
    return equals(NONE);
  }

  public boolean takes(Fact fact) {
    var labels = fact.labels();
    return staff.map(fact::isOf).orElse(true)
        && service.map(s -> s.value().equals(labels.service())).orElse(true)
        && source.map(s -> s.equals(labels.source())).orElse(true)
        && provider.map(p -> p.equals(labels.provider())).orElse(true)
        && currency.map(c -> c.equals(labels.currency())).orElse(true);
  }

  /// A fact as it counts here: when one person is looked at, with their minutes alone.
  public Fact seen(Fact fact) {
    return staff.map(fact::of).orElse(fact);
  }
}
