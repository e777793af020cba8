package com.xordon.store.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.store.disk.Sealing;
import com.xordon.store.form.PracticeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Who may have the key of an encrypted folder: whoever has the recovery key, and whoever knows the
/// password, if there is one. Holds the key only sealed, so it may lie beside what the key opens.
///
/// @param id names the key, never anything about it
/// @param recovery the key sealed with the recovery key
/// @param password the key sealed with the password; null when there is none
public record Vault(String id, Slot recovery, @Nullable Slot password) {
  /// OWASP's figure for PBKDF2 with HMAC-SHA-256 (Password Storage Cheat Sheet, 2023).
  static final int ROUNDS = 600_000;

  private static final int SALT = 16;
  private static final int ID = 8;
  private static final String FORMAT = "xordon-vault";
  private static final String CHECK = "check";

  /// What one secret opens. `rounds` is 0 for a secret that needs no stretching.
  record Slot(byte[] salt, int rounds, byte[] sealed) {}

  /// A vault and the key in it.
  public record Made(Vault vault, DataKey key) {}

  /// A new key for whoever has the recovery key or knows the password.
  public static Made make(RecoveryKey recovery, Optional<String> password, SecureRandom random) {
    var id = new byte[ID];
    random.nextBytes(id);
    var key = DataKey.random(random);
    var vault =
        new Vault(HexFormat.of().formatHex(id), new Slot(new byte[0], 0, new byte[0]), null);
    return new Made(
        vault.withRecovery(key, recovery, random).withPassword(key, password, random), key);
  }

  /// The same key behind another recovery key.
  public Vault withRecovery(DataKey key, RecoveryKey recovery, SecureRandom random) {
    return new Vault(id, slot(key, recovery.bytes(), 0, random), password);
  }

  /// The same key behind another password, or none.
  public Vault withPassword(DataKey key, Optional<String> typed, SecureRandom random) {
    return new Vault(id, recovery, typed.map(p -> slot(key, utf8(p), ROUNDS, random)).orElse(null));
  }

  private Slot slot(DataKey key, byte[] secret, int rounds, SecureRandom random) {
    var salt = new byte[SALT];
    random.nextBytes(salt);
    return new Slot(
        salt, rounds, Box.seal(wrap(secret, salt, rounds), utf8(id), key.bytes(), random));
  }

  public boolean asksForPassword() {
    return password != null;
  }

  /// The key, when what was typed is the recovery key or the password. Takes some tenths of a
  /// second, on purpose.
  public Optional<DataKey> open(String typed) {
    var key = RecoveryKey.of(typed).flatMap(r -> open(recovery, r.bytes()));
    if (key.isPresent() || password == null) return key;
    return open(password, utf8(typed));
  }

  private Optional<DataKey> open(Slot slot, byte[] secret) {
    var bytes = Box.open(wrap(secret, slot.salt, slot.rounds), utf8(id), slot.sealed);
    return Optional.ofNullable(bytes).map(DataKey::new);
  }

  private static SecretKey wrap(byte[] secret, byte[] salt, int rounds) {
    if (rounds == 0) return DataKey.derive(secret, salt, "recovery");
    try {
      var text = new String(secret, StandardCharsets.UTF_8).toCharArray();
      var spec = new PBEKeySpec(text, salt, rounds, DataKey.BYTES * Byte.SIZE);
      var bytes = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
      return new SecretKeySpec(bytes.getEncoded(), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// How lines are sealed with a key.
  public static Sealing lines(DataKey key) {
    return new LineSealing(key, new SecureRandom());
  }

  public String json() {
    var node = JsonNodeFactory.instance.objectNode().put(FORMAT, 1).put("id", id);
    put(node.putObject("recovery"), recovery);
    if (password != null) put(node.putObject("password"), password);
    return node.put(CHECK, check(node)).toString();
  }

  private static void put(ObjectNode node, Slot slot) {
    node.put("salt", text(slot.salt)).put("rounds", slot.rounds).put("sealed", text(slot.sealed));
  }

  /// @throws IOException when it isn't whole
  public static Vault of(String json) throws IOException {
    try {
      var node = PracticeFile.tree(json);
      if (!(node instanceof ObjectNode all) || node.path(FORMAT).asInt() != 1) {
        throw new IOException("this is no vault");
      }
      var check = node.path(CHECK).asText();
      all.remove(CHECK);
      if (!check(all).equals(check)) throw new IOException("the vault isn't whole");
      var password = all.get("password");
      return new Vault(
          all.path("id").asText(),
          slot(all.path("recovery")),
          password == null ? null : slot(password));
    } catch (IllegalArgumentException e) {
      throw new IOException("the vault isn't whole", e);
    }
  }

  private static Slot slot(JsonNode node) {
    return new Slot(
        bytes(node.path("salt").asText()),
        node.path("rounds").asInt(),
        bytes(node.path("sealed").asText()));
  }

  private static String check(ObjectNode node) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(utf8(node.toString()));
      return HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] bytes(String text) {
    return Base64.getDecoder().decode(text);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
