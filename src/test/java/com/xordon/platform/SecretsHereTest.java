package com.xordon.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.platform.SecretsHere.Found;
import com.xordon.platform.SecretsHere.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecretsHereTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir Path root;

  private final Store store = new Store();

  @Test
  void theKeyLiesInTheSystemWhereThatWorks() throws IOException {
    var found = choose();
    assertThat(found.place()).isEqualTo(Place.SYSTEM);
    found.secrets().put("zoom", "t".repeat(5_000));
    assertThat(choose().secrets().get("zoom")).as("after a start").contains("t".repeat(5_000));
    assertThat(store.kept).as("the probe is gone, the secret isn't there").hasSize(1);
    assertThat(store.kept.values()).allMatch(key -> key.length() < 100);
    assertThat(root.resolve("keys/secrets.key")).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource(
      value = Mood.class,
      names = {"AWAY", "BROKEN", "FORGETFUL", "LYING"})
  void aStoreThatDoesntWorkIsPassedOver(Mood mood) throws IOException {
    store.mood = mood;
    var found = choose();
    assertThat(found.place()).isEqualTo(Place.FILE);
    found.secrets().put("zoom", "token");
    assertThat(choose().secrets().get("zoom")).contains("token");
    var key = root.resolve("keys/secrets.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("keys"))))
        .isEqualTo("rwx------");
  }

  @Test
  void aStoreThatNeverAnswersIsLeftToItself() throws IOException {
    store.mood = Mood.SILENT;
    var here = here();
    var found = here.choose(store, Duration.ofMillis(50));
    assertThat(found.place()).isEqualTo(Place.FILE);
    store.answer.countDown();
  }

  @Test
  void whatWasKeptWhileTheStoreWasAwayMovesIn() throws IOException {
    choose().secrets().put("zoom", "old");
    store.mood = Mood.AWAY;
    var away = choose().secrets();
    assertThat(away.get("zoom")).as("its key isn't here").isEmpty();
    away.put("zoom", "new");
    away.put("meet", "token");

    store.mood = Mood.WELL;
    var back = choose();
    assertThat(back.place()).isEqualTo(Place.SYSTEM);
    assertThat(back.secrets().get("zoom")).contains("new");
    assertThat(back.secrets().get("meet")).contains("token");
    store.mood = Mood.AWAY;
    assertThat(choose().secrets().get("meet")).isEmpty();
  }

  @Test
  void aKeyThatCantBeReadIsNotReplaced() throws IOException {
    choose().secrets().put("zoom", "token");
    var before = Map.copyOf(store.kept);
    store.mood = Mood.FORGETFUL;
    assertThat(choose().place()).isEqualTo(Place.FILE);
    assertThat(store.kept).isEqualTo(before);
    store.mood = Mood.WELL;
    assertThat(choose().secrets().get("zoom")).contains("token");
  }

  @Test
  void aFileThatWasNeverFinishedIsNoSecret() throws IOException {
    var files = new SealedFiles(root.resolve("s"), root.resolve("k"), new SecureRandom());
    assertThat(files.names()).isEmpty();
    files.put("ü/new.", "x");
    Files.createFile(root.resolve("s/new.123"));
    assertThat(files.names()).isEqualTo(List.of("ü/new."));
  }

  private SecretsHere here() {
    return new SecretsHere(root.resolve("data"), root.resolve("keys"), new SecureRandom());
  }

  private Found choose() {
    return here().choose(store, PATIENCE);
  }

  private enum Mood {
    WELL,
    /// There is none on this machine.
    AWAY,
    /// Native code that fails.
    BROKEN,
    /// Takes everything and has nothing.
    FORGETFUL,
    /// Has something else than it was given.
    LYING,
    SILENT
  }

  private static final class Store implements Secrets {
    private final Map<String, String> kept = new ConcurrentHashMap<>();
    private final CountDownLatch answer = new CountDownLatch(1);
    private volatile Mood mood = Mood.WELL;

    @Override
    public Optional<String> get(String name) throws IOException {
      check();
      var secret = Optional.ofNullable(kept.get(name));
      return switch (mood) {
        case FORGETFUL -> Optional.empty();
        case LYING -> secret.map(s -> s + "?");
        default -> secret;
      };
    }

    @Override
    public void put(String name, String secret) throws IOException {
      check();
      kept.put(name, secret);
    }

    @Override
    public void remove(String name) throws IOException {
      check();
      kept.remove(name);
    }

    private void check() throws IOException {
      if (mood == Mood.AWAY) throw new IOException("not here");
      if (mood == Mood.BROKEN) throw new IllegalStateException("native");
      if (mood == Mood.SILENT) {
        try {
          answer.await();
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
        throw new IOException("too late");
      }
    }
  }
}
