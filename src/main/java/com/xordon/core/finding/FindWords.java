package com.xordon.core.finding;

import com.xordon.core.practice.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads a wish from one line, English and German in any mixture: "first 60 min with Ben or Cara
/// after 16:00", "Massage am Dienstag vormittag", or as short as "60 ben cara 16+". Words it
/// doesn't know are left out and told.
public final class FindWords {
  private final Rules rules;
  private final LocalDate today;

  /// `today` is the practice's.
  public FindWords(Rules rules, LocalDate today) {
    this.rules = rules;
    this.today = today;
  }

  public Heard read(String line) {
    return new Sentence(new Names(rules), rules.practice().weekStart(), today, split(line)).read();
  }

  /// The words of a line, plain, figures apart from letters: "60min" is two words.
  static List<String> split(String line) {
    var apart =
        Vocabulary.plain(line)
            .replace('–', '-')
            .replaceAll("(?<=\\d)(?=[a-z])|(?<=[a-z])(?=\\d)", " ");
    var words = new ArrayList<String>();
    for (var word : apart.split("[\\s,;()]+")) if (!word.isEmpty()) words.add(word);
    return words;
  }
}
