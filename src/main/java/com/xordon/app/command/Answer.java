package com.xordon.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.store.form.PracticeFile;
import java.util.function.Supplier;

/// Says the result once: as one line of JSON, or in words.
final class Answer {
  private final Invocation call;
  private final boolean json;

  Answer(Invocation call, boolean json) {
    this.call = call;
    this.json = json;
  }

  int done(ObjectNode node, Supplier<String> words) {
    say(node, words);
    return Exit.DONE;
  }

  int refused(ObjectNode node, Supplier<String> words) {
    say(node, words);
    return Exit.REFUSED;
  }

  private void say(ObjectNode node, Supplier<String> words) {
    call.out().println(json ? line(node) : words.get());
    call.out().flush();
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static String line(ObjectNode node) {
    try {
      return PracticeFile.JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON can always be written", e);
    }
  }
}
