package com.xordon.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.availability.WhyNot;
import com.xordon.core.practice.AddOnId;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.form.BadForm;
import com.xordon.store.form.Fields;
import com.xordon.store.form.PracticeFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// A question to the engine: of the books, of a practice file, or many in a batch.
abstract class Asking extends Common {
  @Option(names = "--service", paramLabel = "ID", description = "The service.")
  private @Nullable String service;

  @Option(names = "--staff", paramLabel = "ID", description = "Only this staff member.")
  private @Nullable String staff;

  @Option(
      names = "--add-on",
      paramLabel = "ID",
      description = "With this add-on, which makes it longer; as often as wanted.")
  private List<String> addOns = List.of();

  @Option(names = "--now", paramLabel = "INSTANT", description = "Answer as if it were now then.")
  private @Nullable String now;

  @Option(
      names = "--practice",
      paramLabel = "FILE",
      description = "Ask a practice file instead of the books.")
  private @Nullable Path practice;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = "Answer a file of questions, one JSON object a line.")
  private @Nullable Path batch;

  /// Answers the one question of the command line.
  abstract int one();

  /// Answers one line of a batch.
  abstract ObjectNode line(Evaluation evaluation, Fields query);

  @Override
  public final Integer call() {
    if (batch == null) return one();
    return new Batch(invocation(), this::line).run(read(batch));
  }

  final int ask(ToIntFunction<Evaluation> question) {
    if (practice != null) return question.applyAsInt(Evaluation.of(practiceFile(practice)));
    try (var books = open()) {
      return books.ledger().read(page -> question.applyAsInt(new Evaluation(page.rules(), page)));
    }
  }

  final PracticeFile practiceFile(Path path) {
    try {
      return PracticeFile.parse(read(path));
    } catch (BadForm e) {
      throw new ProblemException(
          Problem.of("FILE_INVALID", path.toString(), String.valueOf(e.getMessage())), e);
    }
  }

  final AnswerJson json(Evaluation evaluation) {
    return new AnswerJson(new WhyNot(evaluation.rules(), Locale.ENGLISH));
  }

  final boolean isAboutFile() {
    return practice != null;
  }

  final String service() {
    return required("--service", service);
  }

  final Optional<String> staff() {
    return Optional.ofNullable(staff);
  }

  final List<AddOnId> addOns() {
    return addOns.stream().map(AddOnId::new).toList();
  }

  static List<AddOnId> addOns(Fields query) {
    return query.texts("addOns").stream().map(AddOnId::new).toList();
  }

  final Instant now() {
    return now(now);
  }

  final String required(String option, @Nullable String value) {
    if (value == null) throw new ProblemException(Problem.of("BAD_USAGE", option + " is missing"));
    return value;
  }
}
