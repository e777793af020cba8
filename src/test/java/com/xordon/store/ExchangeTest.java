package com.xordon.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.store.form.BadForm;
import com.xordon.store.form.PracticeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Practices of all kinds, one after the other into the same books.
class ExchangeTest {
  private static final int EACH = 8;

  @TempDir Path folder;

  @Test
  void everyExportIsEqualToItsImport() throws IOException {
    try (var store = TestStores.open(folder)) {
      for (var file : files()) {
        store.importPractice(file);
        assertThat(store.exportPractice().toString()).isEqualTo(file.root().toString());
      }
      assertThat(store.check()).isEmpty();
    }
  }

  private static List<PracticeFile> files() throws IOException {
    var random = new Random(5);
    var files = new ArrayList<PracticeFile>();
    for (var name :
        List.of("offer", "limits", "explain", "book", "assign", "collective", "multiday")) {
      try (var in =
          ExchangeTest.class.getResourceAsStream("/com/xordon/cases/" + name + ".ndjson")) {
        var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < EACH; i++) add(files, lines.get(random.nextInt(lines.size())), random);
      }
    }
    return files;
  }

  private static void add(List<PracticeFile> files, String line, Random random) throws IOException {
    var root = (ObjectNode) PracticeFile.JSON.readTree(line).get("practice");
    root.put("unknown", random.nextLong());
    root.putObject("more").put("half", 0.5).putNull("nothing");
    root.path("staff").forEach(m -> ((ObjectNode) m).put("colour", "#" + random.nextInt(1000)));
    try {
      files.add(PracticeFile.of(root));
    } catch (BadForm e) {
      // the cases have bad practices too
    }
  }
}
