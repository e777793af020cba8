package com.xordon.ui.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A place somebody gave a name. Many are kept as lines of name, tab and place.
record Report(String name, Place place) {
  Report {
    name = name.replaceAll("\\s+", " ").strip();
  }

  static List<Report> read(String text) {
    var all = new ArrayList<Report>();
    for (var line : text.split("\n")) {
      int tab = line.indexOf('\t');
      if (tab > 0) all.add(new Report(line.substring(0, tab), Place.of(line.substring(tab + 1))));
    }
    return all;
  }

  static String written(List<Report> reports) {
    return reports.stream()
        .map(r -> r.name + "\t" + r.place.text())
        .collect(Collectors.joining("\n"));
  }
}
