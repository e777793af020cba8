package com.xordon.store.home;

import com.xordon.store.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The vault of a data folder, in two files: without it nothing in the folder can be read, so a
/// spoilt one is written anew from the other.
public final class VaultFile {
  static final String FILE = "vault.json";
  private static final String COPY = "vault-copy.json";

  /// The vault that a change of the folder brings.
  private static final String NEXT = "vault-next.json";

  private VaultFile() {}

  /// Whether there is anything of a vault here.
  static boolean isThere(Path home) {
    return Files.exists(home.resolve(FILE)) || Files.exists(home.resolve(COPY));
  }

  /// Empty when there is none, or neither file can be read.
  public static Optional<Vault> read(Path home) throws IOException {
    var first = one(home, FILE);
    var second = one(home, COPY);
    var vault = first.or(() -> second);
    if (vault.isPresent() && !second.equals(vault)) Marks.write(home, COPY, vault.get().json());
    if (vault.isPresent() && first.isEmpty()) Marks.write(home, FILE, vault.get().json());
    return vault;
  }

  private static Optional<Vault> one(Path home, String name) {
    try {
      var file = home.resolve(name);
      return Files.exists(file) ? Optional.of(Vault.of(Files.readString(file))) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// The copy comes first, so that one of both is whole at any time.
  public static void write(Path home, Vault vault) throws IOException {
    Marks.write(home, COPY, vault.json());
    Marks.write(home, FILE, vault.json());
  }

  /// Writes down which vault the folder is to have; none is an empty file.
  public static void prepare(Path home, Optional<Vault> next) throws IOException {
    Marks.write(home, NEXT, next.map(Vault::json).orElse(""));
  }

  /// Puts in place what was prepared, if anything was.
  public static void finish(Path home) throws IOException {
    var next = home.resolve(NEXT);
    if (!Files.exists(next)) return;
    var text = Files.readString(next);
    if (text.isEmpty()) {
      Files.deleteIfExists(home.resolve(FILE));
      Files.deleteIfExists(home.resolve(COPY));
    } else {
      write(home, Vault.of(text));
    }
    forget(home);
  }

  /// Drops what was prepared.
  public static void forget(Path home) throws IOException {
    Files.deleteIfExists(home.resolve(NEXT));
  }
}
