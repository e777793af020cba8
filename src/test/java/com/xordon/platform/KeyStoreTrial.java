package com.xordon.platform;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/// A program of its own for `SystemKeyStoreTest`, since the session bus is chosen by the
/// environment. Says how long it took, where the key was found, and what lies there.
final class KeyStoreTrial {
  private KeyStoreTrial() {}

  public static void main(String[] args) throws Exception {
    LoggerFactory.getLogger(KeyStoreTrial.class); // a program that runs has that behind it
    long begin = System.nanoTime();
    var found = SecretsHere.in(Path.of(args[0]), new SecureRandom());
    long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
    System.out.println(found.place() + " " + found.secrets().get("zoom").orElse("nothing"));
    System.out.println(millis);
    found.secrets().put("zoom", args[1]);
    if (found.place() == SecretsHere.Place.SYSTEM) System.out.println(roundTrip());
  }

  private static String roundTrip() throws Exception {
    var store = new SystemKeyStore();
    store.put("trial ü", "one");
    store.put("trial ü", "two ü");
    var kept = store.get("trial ü");
    store.remove("trial ü");
    store.remove("trial ü");
    return kept.equals(Optional.of("two ü")) && store.get("trial ü").isEmpty() ? "kept" : "lost";
  }
}
