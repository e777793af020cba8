package com.xordon.core.finding;

import com.xordon.core.practice.Rules;
import com.xordon.core.practice.StaffMember;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The names of a practice: people, services and rooms, found by a whole name, a word of it or its
/// beginning.
final class Names {
  private static final int SHORTEST = 3;

  private final Map<Object, String> names = new LinkedHashMap<>();

  Names(Rules rules) {
    rules.staff().stream().filter(StaffMember::active).forEach(s -> put(s.id(), s.name()));
    rules.services().forEach(s -> put(s.id(), s.name()));
    rules.rooms().forEach(r -> put(r.id(), r.name()));
  }

  private void put(Object id, String name) {
    names.put(id, String.join(" ", FindWords.split(name)));
  }

  List<Object> whole(String words) {
    return which(name -> name.equals(words));
  }

  /// By one word: exactly, else by how a word of the name begins.
  List<Object> by(String word) {
    if (word.length() < SHORTEST || Character.isDigit(word.charAt(0))) return List.of();
    var exact = which(name -> List.of(name.split(" ")).contains(word));
    return exact.isEmpty() ? which(name -> begins(name, word)) : exact;
  }

  private static boolean begins(String name, String word) {
    return List.of(name.split(" ")).stream().anyMatch(w -> w.startsWith(word));
  }

  private List<Object> which(java.util.function.Predicate<String> wanted) {
    var found = new ArrayList<Object>();
    names.forEach((id, name) -> {
      if (wanted.test(name)) found.add(id);
    });
    return found;
  }
}
