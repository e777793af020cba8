package com.xordon.store.table;

import com.xordon.core.practice.Client;
import com.xordon.store.journal.Row;
import java.text.Normalizer;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// All clients in memory, with their words folded, so that each key typed has its answer at once.
public final class Clients {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Comparator<Known> BY_NAME =
      Comparator.comparing(Known::name).thenComparing(k -> k.client.id());

  private final Map<String, Known> known;
  private List<Known> sorted = List.of();
  private boolean stale = true;

  private Clients(Map<String, Known> known) {
    this.known = known;
  }

  private record Known(Client client, String name, String words) {}

  public static Clients all(Tables tables) {
    var clients = new Clients(new HashMap<>());
    tables.each("contact", (id, row) -> clients.put(new Put("contact", id, row)));
    return clients;
  }

  /// The same clients with some rows other than they were.
  public Clients with(Iterable<Put> puts) {
    var copy = new Clients(new HashMap<>(known));
    puts.forEach(copy::put);
    return copy;
  }

  private void put(Put put) {
    Row row = put.row();
    stale = true;
    if (row == null) known.remove(put.id());
    else known.put(put.id(), known(Tables.CLIENTS.read(row.doc(), ZoneOffset.UTC)));
  }

  private static Known known(Client c) {
    var name = fold(c.name());
    var phone = c.phone().replaceAll("[^0-9+]", "");
    return new Known(
        c, name, name + "\n" + fold(c.email()) + "\n" + fold(c.phone()) + "\n" + phone);
  }

  /// Those who have all words of a text; first those with a name that begins with the first of
  /// them.
  public synchronized List<Client> find(String text, int most) {
    if (stale) {
      sorted = known.values().stream().sorted(BY_NAME).toList();
      stale = false;
    }
    var words = SPACE.split(fold(text).strip(), -1);
    var best = new ArrayList<Client>();
    var rest = new ArrayList<Client>();
    for (var k : sorted) {
      if (best.size() >= most) break;
      if (!hasAll(k, words)) continue;
      if (beginsWith(k.name, words[0])) best.add(k.client);
      else if (rest.size() < most) rest.add(k.client);
    }
    best.addAll(rest);
    return List.copyOf(best.subList(0, Math.min(most, best.size())));
  }

  private static boolean hasAll(Known k, String[] words) {
    for (var word : words) if (!k.words.contains(word)) return false;
    return true;
  }

  private static boolean beginsWith(String name, String word) {
    return name.startsWith(word) || name.contains(" " + word);
  }

  private static String fold(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
