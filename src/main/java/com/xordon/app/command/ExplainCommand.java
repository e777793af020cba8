package com.xordon.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.availability.Verdict;
import com.xordon.core.availability.WhyNot;
import com.xordon.store.form.Fields;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "explain",
    description = "Says why a time is or isn't on offer.",
    footer = {
      "",
      "Examples:",
      "  xordon explain --service physio --at 2026-12-01T09:00",
      "  xordon explain --service physio --at 2026-12-01T09:00 --staff anna --json"
    })
final class ExplainCommand extends Asking {
  @Option(names = "--at", paramLabel = "LOCALTIME", description = "Wall time of the practice.")
  private @Nullable String at;

  @Override
  int one() {
    var time = wallTime(required("--at", at));
    return ask(e -> {
      var question = e.question(service(), staff(), Optional.empty(), addOns(), now());
      var verdict = e.availability().explain(question, time);
      return answer().done(json(e).verdict(verdict), () -> words(e, verdict));
    });
  }

  @Override
  ObjectNode line(Evaluation e, Fields query) {
    LocalDateTime time = query.wallTime("at");
    var now = query.optInstant("now").orElseGet(this::now);
    var question =
        e.question(
            query.text("service"), query.optText("staff"), Optional.empty(), addOns(query), now);
    return json(e).verdict(e.availability().explain(question, time));
  }

  private static String words(Evaluation evaluation, Verdict verdict) {
    if (verdict.isOffered()) return "It is on offer.";
    var whyNot = new WhyNot(evaluation.rules(), Locale.ENGLISH);
    return verdict.reasons().stream()
        .map(r -> r.code() + "  " + whyNot.sentence(r))
        .collect(Collectors.joining("\n"));
  }
}
