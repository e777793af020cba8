package com.xordon.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.xordon.store.form.PracticeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When everything was read again last, and what was found then; no moment when it never was.
public record Scrub(Optional<Instant> at, List<Books.Finding> found) {
  /// Beside the books, since it is about this disk and not about the practice.
  static final String FILE = "scrubbed.json";

  static final Scrub NEVER = new Scrub(Optional.empty(), List.of());

  public Scrub {
    found = List.copyOf(found);
  }

  /// A damaged file counts as none: then all is read again.
  static Scrub read(Path home) {
    try {
      var file = home.resolve(FILE);
      if (!Files.exists(file)) return NEVER;
      var node = PracticeFile.tree(Files.readString(file));
      var found = new ArrayList<Books.Finding>();
      node.path("found").forEach(f -> found.add(finding(f)));
      return new Scrub(Optional.of(Instant.parse(node.path("at").asText())), found);
    } catch (IOException | DateTimeException e) {
      return NEVER;
    }
  }

  private static Books.Finding finding(JsonNode node) {
    var facts = new ArrayList<String>();
    node.path("facts").forEach(f -> facts.add(f.asText()));
    return new Books.Finding(node.path("code").asText(), facts, node.path("mended").asBoolean());
  }

  void write(Path home) throws IOException {
    var node = JsonNodeFactory.instance.objectNode();
    at.ifPresent(moment -> node.put("at", moment.toString()));
    var list = node.putArray("found");
    for (var f : found) {
      var facts =
          list.addObject().put("code", f.code()).put("mended", f.mended()).putArray("facts");
      f.facts().forEach(facts::add);
    }
    var fresh = home.resolve(FILE + ".new");
    Files.writeString(fresh, node.toString());
    Files.move(
        fresh,
        home.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
