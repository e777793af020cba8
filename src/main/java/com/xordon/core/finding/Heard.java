package com.xordon.core.finding;

import java.util.List;

/// What a line of words was taken for. `phrases` are its words in order, each with what it means,
/// so that one can be taken out again.
public record Heard(FindWish wish, List<Phrase> phrases) {
  public Heard {
    phrases = List.copyOf(phrases);
  }

  /// Some of the words. `about` holds the ids, days and ranges they stand for; nothing when they
  /// only fill the sentence. `understood` is false for words that mean nothing here.
  public record Phrase(String words, List<Object> about, boolean understood) {
    public Phrase {
      about = List.copyOf(about);
    }
  }

  public List<String> unknown() {
    return phrases.stream().filter(p -> !p.understood()).map(Phrase::words).toList();
  }

  public boolean means(Object thing) {
    return phrases.stream().anyMatch(p -> p.about().contains(thing));
  }

  /// The line without the words that stand for something.
  public String without(Object thing) {
    var left = phrases.stream().filter(p -> !p.about().contains(thing)).map(Phrase::words);
    return String.join(" ", left.toList());
  }

  /// Whether anything was wished for at all.
  public boolean isEmpty() {
    return wish.equals(FindWish.ANYTHING);
  }
}
