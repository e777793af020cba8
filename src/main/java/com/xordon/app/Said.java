package com.xordon.app;

import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.platform.Secrets;
import com.xordon.store.Books;
import com.xordon.video.Configuration;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What this machine and the practice say: a setting `video.zoom.api` is looked for as the property
/// `xordon.video.zoom.api`, the variable `XORDON_VIDEO_ZOOM_API`, and in the practice's settings.
final class Said implements Configuration {
  private final Books books;
  private final Secrets secrets;
  private final Map<String, String> environment;

  Said(Books books, Secrets secrets, Map<String, String> environment) {
    this.books = books;
    this.secrets = secrets;
    this.environment = environment;
  }

  @Override
  public Optional<String> setting(String key) {
    var variable = "XORDON_" + key.toUpperCase(Locale.ROOT).replace('.', '_');
    return filled(System.getProperty("xordon." + key))
        .or(() -> environment(variable))
        .or(() -> filled(books.settings().get(key)));
  }

  @Override
  public void set(String key, String value) {
    if (!value.equals(books.settings().getOrDefault(key, ""))) books.set(key, value);
  }

  @Override
  public Optional<String> environment(String name) {
    return filled(environment.get(name));
  }

  @Override
  public Optional<String> secret(String name) {
    try {
      return secrets.get(name).flatMap(Said::filled);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public void keep(String name, Optional<String> secret) {
    try {
      if (secret.isPresent()) secrets.put(name, secret.get());
      else secrets.remove(name);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static ProblemException unreadable(IOException e) {
    return new ProblemException(
        Problem.of("SECRETS_UNREADABLE", String.valueOf(e.getMessage())), e);
  }

  private static Optional<String> filled(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(s -> !s.isEmpty());
  }
}
