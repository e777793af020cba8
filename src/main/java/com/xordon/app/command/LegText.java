package com.xordon.app.command;

import com.xordon.core.practice.AddOnId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.visit.Leg;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A service of a visit as typed: `cut`, `colour:ben`, `cut:anna+beard+oil`.
final class LegText {
  private static final Pattern LEG = Pattern.compile("([^:+]+)(?::([^:+]+))?((?:\\+[^:+]+)*)");

  private LegText() {}

  /// @throws IllegalArgumentException when it can't be understood
  static Leg read(String text) {
    var match = LEG.matcher(text);
    if (!match.matches()) {
      throw new IllegalArgumentException("'" + text + "' is not a service like colour:ben+oil");
    }
    var addOns =
        Stream.of(match.group(3).split("\\+", -1))
            .filter(a -> !a.isEmpty())
            .map(AddOnId::new)
            .toList();
    return new Leg(
        new ServiceId(match.group(1)),
        Optional.ofNullable(match.group(2)).map(StaffId::new),
        addOns);
  }
}
