package com.xordon.demo;

import java.time.LocalTime;
import java.util.List;

/// The day that people see first, written by hand.
record TodayScript(List<Line> lines) {
  /// A client's time, or a class with some seats taken (then `client` is empty).
  record Line(
      String staff, int from, int minutes, String service, Kind kind, String client, int seats) {}

  static TodayScript read() {
    return new TodayScript(DemoTexts.lines("today.txt").stream().map(TodayScript::line).toList());
  }

  List<Line> of(String staff) {
    return lines.stream().filter(line -> line.staff().equals(staff)).toList();
  }

  List<String> clients() {
    return lines.stream().map(Line::client).filter(name -> !name.isEmpty()).distinct().toList();
  }

  private static Line line(String text) {
    var words = List.of(text.split(" ", 6));
    var from = LocalTime.parse(words.get(1)).toSecondOfDay() / 60;
    var minutes = Integer.parseInt(words.get(2));
    if (words.size() == 5) {
      var seats = Integer.parseInt(words.get(4));
      return new Line(words.get(0), from, minutes, words.get(3), Kind.PLAIN, "", seats);
    }
    var kind = Kind.valueOf(words.get(4));
    return new Line(words.get(0), from, minutes, words.get(3), kind, words.get(5), 1);
  }
}
