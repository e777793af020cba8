package com.xordon.core.diary;

import java.util.Optional;
import java.util.OptionalLong;

/// What is written beside an appointment. `price` in minor units, left out: the service's; `source`
/// says which door it came by (`desk`, `ics`, `page` ...); texts are empty when absent.
public record Details(
    OptionalLong price,
    String title,
    String notes,
    String source,
    Optional<String> series,
    Optional<ExternalRef> ext) {
  public static final Details NONE =
      new Details(OptionalLong.empty(), "", "", "desk", Optional.empty(), Optional.empty());
}
