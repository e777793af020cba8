package com.xordon.exchange.ics;

import com.xordon.core.booking.Page;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The clients we know, by what a calendar says of them. The same address and a similar name are
/// one person; families share addresses, so the address alone is not.
final class Contacts {
  private final Map<String, List<Client>> byMail = new HashMap<>();
  private final Map<String, List<Client>> byName = new HashMap<>();

  Contacts(List<Client> clients) {
    clients.forEach(this::know);
  }

  private void know(Client client) {
    var mail = client.email().strip().toLowerCase(Locale.ROOT);
    var map = mail.isEmpty() ? byName : byMail;
    var key = mail.isEmpty() ? Services.folded(client.name()) : mail;
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(client);
  }

  Optional<Client> find(Person person) {
    if (person.email().isEmpty()) {
      return byName.getOrDefault(Services.folded(person.name()), List.of()).stream().findFirst();
    }
    return byMail.getOrDefault(person.email(), List.of()).stream()
        .filter(c -> isSame(c, person))
        .findFirst();
  }

  static boolean isSame(Client client, Person person) {
    return client.email().strip().equalsIgnoreCase(person.email())
        && similar(client.name(), person.name(), person.email());
  }

  /// The client, made on the page when nobody knows them yet.
  ClientId findOrMake(Person person, Page page) {
    var known = find(person);
    if (known.isPresent()) return known.get().id();
    var made = new Client(new ClientId(page.newId()), person.name(), person.email(), "");
    page.save(made);
    know(made);
    return made.id();
  }

  /// An address instead of a name, or the words of one among those of the other.
  private static boolean similar(String one, String two, String email) {
    if (one.equalsIgnoreCase(email) || two.equalsIgnoreCase(email)) return true;
    var first = new HashSet<>(Arrays.asList(Services.folded(one).split(" ")));
    var second = new HashSet<>(Arrays.asList(Services.folded(two).split(" ")));
    return first.containsAll(second) || second.containsAll(first);
  }
}
