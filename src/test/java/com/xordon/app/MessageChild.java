package com.xordon.app;

import com.xordon.platform.SealedFiles;
import com.xordon.store.Author;
import com.xordon.store.Store;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;

/// A program of its own that does what is due, to be killed while it does.
final class MessageChild {
  private MessageChild() {}

  public static void main(String[] args) {
    var home = Path.of(args[0]);
    try (var books = Store.open(home, InstantSource.system(), new Author("child", "desk"))) {
      var secrets =
          new SealedFiles(
              home.resolve("secrets"), home.resolve("keys/secrets.key"), new SecureRandom());
      var outside = OutsideHere.of(secrets, books, InstantSource.system());
      outside.lanes().takeUp();
      System.out.println("OPEN");
      System.out.flush();
      outside.lanes().run();
      System.out.println("IDLE");
    }
    // the mail library keeps a thread, which must not keep the program
    System.exit(0);
  }
}
