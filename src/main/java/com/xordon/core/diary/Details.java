package com.xordon.core.diary;

import com.xordon.core.practice.AddOnId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What is written beside an appointment. `price` in minor units, left out: the service's; `source`
/// says which door it came by (`desk`, `ics`, `page` ...); texts are empty when absent. `series`
/// and `visit` name what it belongs to: the same again and again, or services one after the other;
/// `ballot` says how it was decided whose turn it was. `video` names the provider of its meeting,
/// or `none`; left out, the service says.
public record Details(
    OptionalLong price,
    String title,
    String notes,
    String source,
    Optional<String> series,
    Optional<ExternalRef> ext,
    Optional<String> visit,
    List<AddOnId> addOns,
    Optional<Ballot> ballot,
    Optional<String> video) {
  public static final Details NONE =
      new Details(OptionalLong.empty(), "", "", "desk", Optional.empty(), Optional.empty());

  public Details {
    addOns = List.copyOf(addOns);
  }

  /// On its own, without add-ons.
  public Details(
      OptionalLong price,
      String title,
      String notes,
      String source,
      Optional<String> series,
      Optional<ExternalRef> ext) {
    this(
        price,
        title,
        notes,
        source,
        series,
        ext,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  public Details inSeries(String name) {
    return new Details(
        price, title, notes, source, Optional.of(name), ext, visit, addOns, ballot, video);
  }

  public Details inVisit(String name) {
    return new Details(
        price, title, notes, source, series, ext, Optional.of(name), addOns, ballot, video);
  }

  public Details with(List<AddOnId> taken) {
    return new Details(price, title, notes, source, series, ext, visit, taken, ballot, video);
  }

  /// With how it was decided whose turn it was.
  public Details decided(Optional<Ballot> how) {
    return new Details(price, title, notes, source, series, ext, visit, addOns, how, video);
  }

  public Details at(long newPrice) {
    return new Details(
        OptionalLong.of(newPrice), title, notes, source, series, ext, visit, addOns, ballot, video);
  }

  /// With a meeting by this provider, or `none`; by what the service says when empty.
  public Details by(Optional<String> provider) {
    return new Details(price, title, notes, source, series, ext, visit, addOns, ballot, provider);
  }
}
