package com.xordon.app.command;

import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.Books;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What every command understands: `--home` and `--json`, and how to read dates and files.
abstract class Common implements Callable<Integer> {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "The data folder (default: $XORDON_HOME, else the platform's own).")
  private @Nullable Path home;

  @Option(names = "--json", description = "Answer in JSON.")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  final Invocation invocation() {
    if (spec == null) throw new IllegalStateException("a command runs inside picocli");
    var root = spec.root().userObject();
    if (root instanceof Xordon xordon) return xordon.call();
    throw new IllegalStateException("a command runs below xordon");
  }

  final Answer answer() {
    return new Answer(invocation(), json);
  }

  final boolean inJson() {
    return json;
  }

  final Books open() {
    return invocation().door().open(Optional.ofNullable(home).map(invocation()::resolve));
  }

  final Outside outside(Books books) {
    return invocation().door().outside(books, Optional.ofNullable(home).map(invocation()::resolve));
  }

  final Path homeFolder() {
    return invocation().door().homeOf(Optional.ofNullable(home).map(invocation()::resolve));
  }

  final Instant now(@Nullable String now) {
    return now == null ? invocation().clock().instant() : instant(now);
  }

  static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new ProblemException(Problem.of("BAD_INSTANT", text), e);
    }
  }

  static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new ProblemException(Problem.of("BAD_DATE", text), e);
    }
  }

  static LocalDateTime wallTime(String text) {
    try {
      return LocalDateTime.parse(text);
    } catch (DateTimeException e) {
      throw new ProblemException(Problem.of("BAD_TIME", text), e);
    }
  }

  final String read(Path path) {
    try {
      return Files.readString(invocation().resolve(path), StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new ProblemException(Problem.of("FILE_NOT_FOUND", path.toString()), e);
    } catch (CharacterCodingException e) {
      throw new ProblemException(Problem.of("FILE_NOT_UTF8", path.toString()), e);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.of("FILE_UNREADABLE", path.toString(), String.valueOf(e.getMessage())), e);
    }
  }
}
