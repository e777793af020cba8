package com.xordon.ui;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each room says everything it has words for, in both languages.
class RoomTextsTest {
  private static final Path SOURCES = Path.of("src/main/java/com/xordon/ui");
  private static final Path TEXTS = Path.of("src/main/resources/com/xordon/ui");
  private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z.][\\w.-]*)\"");
  private static final Pattern SAID = Pattern.compile("\\.say\\(\\s*\"([\\w.-]+)\"\\s*[,)]");
  private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z]+}");

  static List<String> rooms() throws IOException {
    try (var folders = Files.list(TEXTS)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(room -> Files.exists(english(room)))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void bothLanguagesHaveTheSameKeysAndPlaces(String room) throws IOException {
    var english = words(english(room));
    var german = words(TEXTS.resolve(room).resolve(room + "_de.properties"));
    assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (var key : english.stringPropertyNames())
      assertThat(places(german.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void everySentenceThatIsSaidIsThere(String room) throws IOException {
    var keys = forms(words(english(room)).stringPropertyNames());
    var said = found(SAID, room);
    said.removeIf(keys::contains);
    assertThat(said).as("missing in " + room).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void everySentenceThatIsThereIsSaid(String room) throws IOException {
    var literals = found(LITERAL, room);
    var unused = forms(words(english(room)).stringPropertyNames());
    unused.removeIf(
        key -> literals.contains(key) || literals.stream().anyMatch(word -> begins(key, word)));
    assertThat(unused).as("never said in " + room).isEmpty();
  }

  /// A key put together: `"status." + name`, or `name + ".taken"`.
  private static boolean begins(String key, String word) {
    return word.endsWith(".") && key.startsWith(word) || word.startsWith(".") && key.endsWith(word);
  }

  private static Path english(String room) {
    return TEXTS.resolve(room).resolve(room + ".properties");
  }

  private static Properties words(Path file) throws IOException {
    var words = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      words.load(in);
    }
    return words;
  }

  private static Set<String> places(String sentence) {
    return PLACE
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .collect(toCollection(TreeSet::new));
  }

  /// `waiting.one` and `waiting.other` are said as `waiting`.
  private static Set<String> forms(Set<String> keys) {
    return keys.stream()
        .map(key -> key.replaceFirst("\\.(one|other)$", ""))
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> found(Pattern pattern, String room) throws IOException {
    try (var files = Files.walk(SOURCES.resolve(room))) {
      var found = new TreeSet<String>();
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList())
        pattern.matcher(Files.readString(file)).results().forEach(hit -> found.add(hit.group(1)));
      return found;
    }
  }
}
