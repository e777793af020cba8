package com.xordon.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a start of the program wants: the desk, with files to open, or a command.
sealed interface Wish {
  Optional<Path> home();

  record Desk(Optional<Path> home, List<Path> files) implements Wish {}

  record Command(Optional<Path> home, List<String> args) implements Wish {}

  /// `--home` may stand anywhere; the desk opens calendar and practice files named without a
  /// command.
  static Wish of(List<String> args) {
    var words = new ArrayList<String>();
    Optional<Path> home = Optional.empty();
    for (int i = 0; i < args.size(); i++) {
      var arg = args.get(i);
      if (arg.equals("--home") && i + 1 < args.size()) home = Optional.of(Path.of(args.get(++i)));
      else if (arg.startsWith("--home=")) home = Optional.of(Path.of(arg.substring(7)));
      else words.add(arg);
    }
    if (words.stream().allMatch(Wish::isDocument)) {
      return new Desk(home, words.stream().map(w -> Path.of(w).toAbsolutePath()).toList());
    }
    return new Command(home, commandFirst(args));
  }

  /// A folder named before the command belongs to it.
  private static List<String> commandFirst(List<String> args) {
    if (args.isEmpty() || !args.get(0).startsWith("--home")) return args;
    int words = args.get(0).equals("--home") ? Math.min(2, args.size()) : 1;
    var ordered = new ArrayList<>(args.subList(words, args.size()));
    ordered.addAll(args.subList(0, words));
    return ordered;
  }

  private static boolean isDocument(String word) {
    var name = word.toLowerCase(Locale.ROOT);
    return name.endsWith(".ics") || name.endsWith(".json");
  }
}
