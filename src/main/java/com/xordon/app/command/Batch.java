package com.xordon.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.form.BadForm;
import com.xordon.store.form.Fields;
import com.xordon.store.form.PracticeFile;
import java.util.Locale;
import java.util.function.BiFunction;

/// Many questions in one file, a line each, answered in their order; a line that can't be answered
/// doesn't stop the rest.
final class Batch {
  private final Invocation call;
  private final BiFunction<Evaluation, Fields, ObjectNode> ask;

  Batch(Invocation call, BiFunction<Evaluation, Fields, ObjectNode> ask) {
    this.call = call;
    this.ask = ask;
  }

  int run(String lines) {
    lines.lines().filter(l -> !l.isBlank()).forEach(l -> call.out().println(answer(l)));
    call.out().flush();
    return Exit.DONE;
  }

  private String answer(String line) {
    JsonNode id = Answer.object().nullNode();
    try {
      var read = PracticeFile.tree(line);
      if (!(read instanceof ObjectNode root)) throw new BadForm("", "a line is one object");
      id = root.path("id");
      var practice = PracticeFile.of(root.path("practice"));
      if (!(root.get("query") instanceof ObjectNode query))
        throw new BadForm("query", "is missing");
      var node = Answer.object();
      node.set("id", id);
      node.setAll(ask.apply(Evaluation.of(practice), new Fields(query, "query")));
      return Answer.line(node);
    } catch (BadForm e) {
      return error(id, Problem.of("LINE_INVALID", reason(e)));
    } catch (JsonProcessingException e) {
      return error(id, Problem.of("LINE_INVALID", e.getOriginalMessage()));
    } catch (ProblemException e) {
      return error(id, e.problem());
    } catch (IllegalArgumentException e) {
      return error(id, Problem.of("LINE_INVALID", String.valueOf(e.getMessage())));
    }
  }

  private static String reason(BadForm e) {
    return String.valueOf(e.getMessage());
  }

  private static String error(JsonNode id, Problem problem) {
    var node = Answer.object();
    node.set("id", id);
    node.put("error", problem.sentence(Locale.ENGLISH)).put("code", problem.code());
    return Answer.line(node);
  }
}
