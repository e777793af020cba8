package com.xordon.app.command;

import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.demo.DemoPractice;
import com.xordon.store.form.PracticeFile;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "demo",
    description = "Fills an empty data folder with a sample practice.",
    footer = {"", "Examples:", "  xordon demo", "  xordon demo --size large --language de"})
final class DemoCommand extends Common {
  private static final long SEED = 1;

  @Option(names = "--size", paramLabel = "small|large", description = "How much of it.")
  private String size = "small";

  @Option(names = "--language", paramLabel = "en|de", description = "Names and texts.")
  private String language = "en";

  @Option(names = "--zone", paramLabel = "ZONE", description = "Its time zone.")
  private String zone = "Europe/Berlin";

  @Option(names = "--now", paramLabel = "INSTANT", description = "The day it is about.")
  private @Nullable String now;

  @Override
  public Integer call() {
    try (var books = open()) {
      if (!books.isEmpty()) {
        throw new ProblemException(Problem.of("NOT_EMPTY", homeFolder().toString()));
      }
      var demo = new DemoPractice(size(), SEED, zone(), now(now), Locale.forLanguageTag(language));
      var sample = demo.sample();
      books.importPractice(
          PracticeFile.saying(
              sample.rules(),
              sample.clients(),
              sample.appointments(),
              sample.busy(),
              sample.waitlist()));
      var node =
          Answer.object().put("outcome", "IMPORTED").put("staff", sample.rules().staff().size());
      node.put("contacts", sample.clients().size());
      node.put("appointments", sample.appointments().size());
      return answer()
          .done(
              node,
              () ->
                  "The sample practice is ready: %d staff, %d clients, %d appointments."
                      .formatted(
                          sample.rules().staff().size(),
                          sample.clients().size(),
                          sample.appointments().size()));
    }
  }

  private DemoPractice.Size size() {
    return switch (size) {
      case "small" -> DemoPractice.Size.SMALL;
      case "large" -> DemoPractice.Size.LARGE;
      default -> throw new ProblemException(Problem.of("BAD_USAGE", "--size is small or large"));
    };
  }

  private ZoneId zone() {
    try {
      return ZoneId.of(zone);
    } catch (java.time.DateTimeException e) {
      throw new ProblemException(Problem.of("BAD_USAGE", zone + " is no time zone"), e);
    }
  }
}
