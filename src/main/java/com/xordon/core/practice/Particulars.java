package com.xordon.core.practice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What matters when writing to a client: their language and zone, where known, the day of their
/// birth, the tags they bear, and by which ways they don't want to hear from us.
public record Particulars(
    Optional<Locale> language,
    Optional<ZoneId> zone,
    Optional<LocalDate> born,
    Set<String> tags,
    boolean noMail,
    boolean noSms) {
  public static final Particulars UNKNOWN =
      new Particulars(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), false, false);

  public Particulars {
    tags = Set.copyOf(tags);
    for (var tag : tags) {
      if (tag.isBlank()) throw new IllegalArgumentException("a tag is not blank");
    }
  }

  public boolean bears(String tag) {
    return tags.stream().anyMatch(t -> t.equalsIgnoreCase(tag));
  }

  public Particulars tagged(String tag) {
    if (bears(tag)) return this;
    var all = new TreeSet<>(tags);
    all.add(tag.strip());
    return new Particulars(language, zone, born, all, noMail, noSms);
  }

  /// The same with other wishes about being written to.
  public Particulars reached(boolean byMail, boolean bySms) {
    return new Particulars(language, zone, born, tags, !byMail, !bySms);
  }
}
