package com.xordon.exchange.ics;

import com.xordon.core.practice.Service;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the service that an event names: a category that is its name, else the longest name in the
/// title, else in a category.
final class Services {
  private final List<Named> services;

  private record Named(String name, Service service) {}

  Services(List<Service> services) {
    this.services =
        services.stream()
            .map(s -> new Named(framed(s.name()), s))
            .filter(n -> !n.name.isBlank())
            .sorted(Comparator.comparingInt((Named n) -> -n.name.length()))
            .toList();
  }

  Optional<Service> named(String title, List<String> categories) {
    var words = Stream.concat(Stream.of(title), categories.stream()).map(Services::framed).toList();
    return services.stream()
        .filter(n -> words.subList(1, words.size()).contains(n.name))
        .map(Named::service)
        .findFirst()
        .or(() -> words.stream().flatMap(text -> in(text).stream()).findFirst());
  }

  private Optional<Service> in(String text) {
    return services.stream().filter(n -> text.contains(n.name)).map(Named::service).findFirst();
  }

  private static String framed(String text) {
    return " " + folded(text) + " ";
  }

  /// Words in small letters without accents, a blank between them.
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
