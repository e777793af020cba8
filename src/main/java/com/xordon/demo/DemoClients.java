package com.xordon.demo;

import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Invented clients: the ones with a time today, a few more by name, and new pairs of their first
/// and last names for the rest. The last pairs stay free for staff.
final class DemoClients {
  /// Between neighbours of the list first and last names move on differently.
  private static final int STRIDE = 7;

  private final List<Client> all = new ArrayList<>();
  private final Map<String, Client> byName = new HashMap<>();
  private final List<String> spare;

  DemoClients(List<String> scripted, List<String> more, int count) {
    var names = new LinkedHashSet<>(scripted);
    names.addAll(more);
    addPairs(names);
    var pool = List.copyOf(names);
    spare = pool.subList(count, pool.size());
    for (var name : pool.subList(0, count)) {
      var client = client(all.size() + 1, name);
      all.add(client);
      byName.put(name, client);
    }
  }

  List<Client> all() {
    return List.copyOf(all);
  }

  Client named(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }

  String spareName(int index) {
    return spare.get(index);
  }

  private static void addPairs(LinkedHashSet<String> names) {
    var known = List.copyOf(names);
    var size = known.size();
    for (int shift = 1; shift < size; shift++) {
      for (int i = 0; i < size; i++) {
        var last = known.get((i * STRIDE + shift) % size);
        names.add(first(known.get(i)) + " " + last.substring(last.indexOf(' ') + 1));
      }
    }
  }

  private static String first(String name) {
    return name.substring(0, name.indexOf(' '));
  }

  /// Mail at a domain kept for examples; the number begins like those kept for films.
  private static Client client(int number, String name) {
    var id = new ClientId(String.format(Locale.ROOT, "c%04d", number));
    var phone = String.format(Locale.ROOT, "+49 30 23125 %03d", number);
    return new Client(id, name, mail(name, number), phone);
  }

  private static String mail(String name, int number) {
    var plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replace('ı', 'i')
            .replace("ø", "o")
            .replaceAll("[^a-z -]", "")
            .replace(' ', '.');
    return number % 9 == 0 ? "" : plain + "@example.org";
  }
}
