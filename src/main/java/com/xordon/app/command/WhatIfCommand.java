package com.xordon.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.availability.WhyNot;
import com.xordon.core.practice.Rules;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.core.whatif.Effect;
import com.xordon.core.whatif.Progress;
import com.xordon.core.whatif.WhatIf;
import com.xordon.store.form.BadForm;
import com.xordon.store.form.PracticeFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "what-if",
    description = "Tells what other rules would do, without changing anything.",
    footer = {
      "",
      "The rules are the practice, staff, rooms and services of a practice file; what else it"
          + " holds",
      "isn't looked at. They are tried out on the books as they are.",
      "",
      "Examples:",
      "  xordon practice export now.json     (edit a copy of it, then:)",
      "  xordon what-if new.json",
      "  xordon what-if new.json --from 2026-12-01 --to 2026-12-31 --json"
    })
final class WhatIfCommand extends Common {
  private static final int DAYS = 60;
  private static final int SAID = 10;

  @Parameters(index = "0", paramLabel = "FILE", description = "A practice file with the new rules.")
  private Path file = Path.of("");

  @Option(names = "--from", paramLabel = "DATE", description = "First day (default: today).")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Last day (default: the 60th from the first).")
  private @Nullable String to;

  @Option(names = "--now", paramLabel = "INSTANT", description = "Answer as if it were now then.")
  private @Nullable String now;

  @Override
  public Integer call() {
    var after = rules();
    var moment = now(now);
    try (var books = open()) {
      if (books.isEmpty()) throw new ProblemException(Problem.of("NO_PRACTICE"));
      return books
          .ledger()
          .read(page -> {
            var today = moment.atZone(page.rules().practice().zone()).toLocalDate();
            var first = from == null ? today : date(from);
            var last = to == null ? first.plusDays(DAYS - 1L) : date(to);
            var effect =
                new WhatIf(page.rules(), after, page, moment)
                    .between(first, last, Progress.NONE)
                    .orElseThrow(
                        () -> new ProblemException(Problem.of("BAD_USAGE", "it was interrupted")));
            return say(effect, after);
          });
    }
  }

  /// The rules of the file; who comes and what is booked there doesn't matter.
  private Rules rules() {
    try {
      var text = read(file);
      var root = PracticeFile.tree(text);
      if (root instanceof ObjectNode object) {
        object.remove(List.of("contacts", "appointments", "busy"));
      }
      return PracticeFile.of(root).rules();
    } catch (BadForm e) {
      throw invalid(String.valueOf(e.getMessage()), e);
    } catch (JsonProcessingException e) {
      throw invalid(e.getOriginalMessage(), e);
    }
  }

  private ProblemException invalid(String why, Exception e) {
    return new ProblemException(Problem.of("FILE_INVALID", file.toString(), why), e);
  }

  private int say(Effect effect, Rules after) {
    var whyNot = new WhyNot(after, Locale.ENGLISH);
    return answer().done(json(effect, new AnswerJson(whyNot)), () -> words(effect, after, whyNot));
  }

  private static ObjectNode json(Effect effect, AnswerJson form) {
    var node = Answer.object().put("from", effect.from().toString());
    node.put("to", effect.to().toString());
    node.put("gained", effect.gained()).put("lost", effect.lost());
    var services = node.putArray("services");
    for (var s : effect.services()) {
      slots(services.addObject().put("id", s.service().value()), s.slots());
    }
    var staff = node.putArray("staff");
    for (var m : effect.staff()) {
      slots(staff.addObject().put("id", m.staff().value()), m.slots());
    }
    var stranded = node.putArray("stranded");
    for (var s : effect.stranded()) {
      var a = s.appointment();
      var one = stranded.addObject().put("id", a.id().value());
      one.put("start", a.when().start().toString()).set("staff", AnswerJson.texts(a.staff()));
      one.set("reasons", form.reasons(s.reasons()));
    }
    var shares = node.putArray("shares");
    for (var s : effect.shares()) {
      var one = shares.addObject().put("service", s.service().value());
      var people = one.put("bookings", s.bookings()).putArray("staff");
      for (var p : s.staff()) {
        people
            .addObject()
            .put("id", p.staff().value())
            .put("before", rounded(p.before()))
            .put("after", rounded(p.after()));
      }
    }
    return node;
  }

  private static void slots(ObjectNode node, Effect.Slots slots) {
    node.put("before", slots.before()).put("after", slots.after());
    node.put("gained", slots.gained()).put("lost", slots.lost());
  }

  private static double rounded(double share) {
    return Math.round(share * 10_000) / 10_000.0;
  }

  private static String words(Effect effect, Rules after, WhyNot whyNot) {
    var lines = new ArrayList<String>();
    lines.add(
        "%s to %s: %d starts gained, %d lost, %d appointments stranded."
            .formatted(
                effect.from(),
                effect.to(),
                effect.gained(),
                effect.lost(),
                effect.stranded().size()));
    for (var s : effect.services()) lines.add(line(s.service().value(), s.slots()));
    for (var m : effect.staff()) lines.add(line(m.staff().value(), m.slots()));
    var zone = after.practice().zone();
    for (var s : effect.stranded().stream().limit(SAID).toList()) {
      var a = s.appointment();
      lines.add(
          "  stranded  %s  %s %s  %s"
              .formatted(
                  a.id(),
                  a.when().start().atZone(zone).toLocalDateTime(),
                  a.staff(),
                  s.reasons().stream().map(whyNot::sentence).collect(Collectors.joining(" "))));
    }
    if (effect.stranded().size() > SAID) lines.add("  ... (--json lists them all)");
    for (var s : effect.shares()) lines.add(shares(s));
    return String.join("\n", lines);
  }

  private static String line(String id, Effect.Slots s) {
    return "  %s  %d -> %d starts  (+%d -%d)"
        .formatted(id, s.before(), s.after(), s.gained(), s.lost());
  }

  private static String shares(Effect.Shares shares) {
    return "  turns of %s over %d past bookings: %s"
        .formatted(
            shares.service(),
            shares.bookings(),
            shares.staff().stream()
                .map(p ->
                    "%s %.0f %% -> %.0f %%".formatted(p.staff(), 100 * p.before(), 100 * p.after()))
                .collect(Collectors.joining(", ")));
  }
}
