package com.xordon.store.table;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was read of a form not long ago. Turning pages of a calendar reads the same forms over and
/// over, and reading one is most of the work. A form always means the same, so nothing in here can
/// be stale; each has one place, and the last one read holds it.
final class ReadBefore<T> {
  private static final int PLACES = 1 << 13;

  private final AtomicReferenceArray<@Nullable Read<T>> places = new AtomicReferenceArray<>(PLACES);

  T get(String form, Function<String, T> read) {
    int hash = form.hashCode();
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    var there = places.get(place);
    if (there != null && there.form.equals(form)) return there.value;
    var fresh = new Read<>(form, read.apply(form));
    places.set(place, fresh);
    return fresh.value;
  }

  private record Read<T>(String form, T value) {}
}
