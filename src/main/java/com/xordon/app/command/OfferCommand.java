package com.xordon.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.availability.Start;
import com.xordon.core.practice.AddOnId;
import com.xordon.store.form.Fields;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "offer",
    description = "Lists the starts on offer.",
    footer = {
      "",
      "Examples:",
      "  xordon offer --service physio --from 2026-12-01 --to 2026-12-07",
      "  xordon offer --service physio --from 2026-12-01 --to 2026-12-01 --staff anna --json",
      "  xordon offer --batch questions.ndjson --json"
    })
final class OfferCommand extends Asking {
  @Option(names = "--from", paramLabel = "DATE", description = "First day, in the practice's zone.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "Last day, included.")
  private @Nullable String to;

  @Override
  int one() {
    var first = date(required("--from", from));
    var last = date(required("--to", to));
    return ask(evaluation -> {
      var starts = offer(evaluation, service(), staff(), addOns(), first, last, now());
      var zone = evaluation.rules().practice().zone();
      return answer().done(json(evaluation).starts(starts), () -> words(starts, zone));
    });
  }

  @Override
  ObjectNode line(Evaluation evaluation, Fields query) {
    return json(evaluation)
        .starts(
            offer(
                evaluation,
                query.text("service"),
                query.optText("staff"),
                addOns(query),
                query.date("from"),
                query.date("to"),
                query.optInstant("now").orElseGet(this::now)));
  }

  private static List<Start> offer(
      Evaluation evaluation,
      String service,
      Optional<String> staff,
      List<AddOnId> addOns,
      LocalDate from,
      LocalDate to,
      Instant now) {
    var question = evaluation.question(service, staff, Optional.empty(), addOns, now);
    return evaluation.availability().offer(question, from, to);
  }

  private static String words(List<Start> starts, ZoneId zone) {
    if (starts.isEmpty()) return "Nothing is free in these days.";
    return starts.stream()
        .map(s -> s.when().start().atZone(zone).toLocalDateTime() + "  " + s.staff())
        .collect(Collectors.joining("\n"));
  }
}
