package com.xordon.store.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VaultTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final RecoveryKey recovery = RecoveryKey.random(RANDOM);

  @Test
  void theRecoveryKeyIsReadHoweverItIsTyped() {
    for (int i = 0; i < 1_000; i++) {
      var key = RecoveryKey.random(RANDOM);
      var text = key.text();
      assertThat(text).matches("([0-9A-Z]{4}-){6}[0-9A-Z]{4}");
      assertThat(RecoveryKey.of(text)).contains(key);
      assertThat(RecoveryKey.of(" " + text.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
          .contains(key);
      assertThat(RecoveryKey.of(text.replace('0', 'o').replace('1', 'l'))).contains(key);
    }
  }

  @Test
  void aSlipInTheRecoveryKeyIsFound() {
    var random = new Random(3);
    int found = 0;
    for (int i = 0; i < 4_000; i++) {
      var text = new StringBuilder(recovery.text());
      int at = random.nextInt(text.length());
      if (text.charAt(at) == '-') continue;
      char other = "23456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(random.nextInt(30));
      if (other == text.charAt(at)) continue;
      text.setCharAt(at, other);
      assertThat(RecoveryKey.of(text.toString())).isNotEqualTo(Optional.of(recovery));
      if (RecoveryKey.of(text.toString()).isEmpty()) found++;
    }
    // twelve bits let one slip of 4,096 through, which then opens nothing
    assertThat(found).isGreaterThan(2_900);
    assertThat(RecoveryKey.of("")).isEmpty();
    assertThat(RecoveryKey.of("a password")).isEmpty();
  }

  @Test
  void recoveryKeyAndPasswordOpenTheVault() throws IOException {
    var made = Vault.make(recovery, Optional.of("four words will do"), RANDOM);
    var vault = Vault.of(made.vault().json());

    assertThat(vault.open(recovery.text()).orElseThrow().text()).isEqualTo(made.key().text());
    assertThat(vault.open("four words will do").orElseThrow().text()).isEqualTo(made.key().text());
    assertThat(vault.open("four words won't do")).isEmpty();
    assertThat(vault.open(RecoveryKey.random(RANDOM).text())).isEmpty();
    assertThat(vault.json()).doesNotContain(made.key().text(), recovery.text());
  }

  @Test
  void whatIsTakenBackOpensNothing() {
    var made = Vault.make(recovery, Optional.of("the first password"), RANDOM);
    var other = RecoveryKey.random(RANDOM);
    var vault =
        made.vault()
            .withPassword(made.key(), Optional.of("the second password"), RANDOM)
            .withRecovery(made.key(), other, RANDOM);

    assertThat(vault.open("the first password")).isEmpty();
    assertThat(vault.open(recovery.text())).isEmpty();
    assertThat(vault.open("the second password")).isPresent();
    assertThat(vault.open(other.text())).isPresent();
    assertThat(vault.withPassword(made.key(), Optional.empty(), RANDOM).asksForPassword())
        .isFalse();
  }

  @Test
  void aSpoiltVaultIsNone() {
    var json = Vault.make(recovery, Optional.empty(), RANDOM).vault().json();
    for (int at = 0; at < json.length(); at++) {
      var spoilt = new StringBuilder(json);
      spoilt.setCharAt(at, (char) (spoilt.charAt(at) ^ 1));
      assertThatThrownBy(() -> Vault.of(spoilt.toString())).isInstanceOf(IOException.class);
      int end = at;
      assertThatThrownBy(() -> Vault.of(json.substring(0, end))).isInstanceOf(IOException.class);
    }
  }

  @Test
  void linesAreReadOnlyWhole() {
    var lines = Vault.lines(DataKey.random(RANDOM));
    var line = "1 1 0 12 {\"name\":\"Ada Klein\"}".getBytes(StandardCharsets.UTF_8);
    var sealed = lines.seal(line);

    assertThat(lines.open(sealed)).isEqualTo(line);
    assertThat(lines.seal(line)).as("never the same twice").isNotEqualTo(sealed);
    assertThat(new String(sealed, StandardCharsets.UTF_8)).startsWith("*").doesNotContain("\n");
    assertThat(lines.open(line)).as("an open line is none of ours").isNull();
    for (int at = 0; at < sealed.length; at++) {
      var flipped = sealed.clone();
      flipped[at] ^= 4;
      assertThat(lines.open(flipped)).isNull();
      assertThat(lines.open(Arrays.copyOf(sealed, at))).isNull();
    }
    assertThat(Vault.lines(DataKey.random(RANDOM)).open(sealed)).isNull();
  }

  @Test
  void streamsOfAnyLengthComeBack() throws IOException {
    var key = DataKey.random(RANDOM);
    var seen = new HashSet<Integer>();
    for (int length : new int[] {0, 1, 65_535, 65_536, 65_537, 131_072, 300_000}) {
      var bytes = new byte[length];
      new Random(length).nextBytes(bytes);
      var sealed = sealed(key, bytes);
      assertThat(opened(key, "a", sealed)).isEqualTo(bytes);
      assertThat(seen.add(sealed.length)).isTrue();
    }
  }

  @Test
  void aSpoiltStreamNeverEndsWell() throws IOException {
    var key = DataKey.random(RANDOM);
    var bytes = new byte[140_000];
    var sealed = sealed(key, bytes);
    var random = new Random(5);
    for (int i = 0; i < 300; i++) {
      var flipped = sealed.clone();
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
      assertThatThrownBy(() -> opened(key, "a", flipped)).isInstanceOf(IOException.class);
      int end = random.nextInt(sealed.length);
      assertThatThrownBy(() -> opened(key, "a", Arrays.copyOf(sealed, end)))
          .isInstanceOf(IOException.class);
    }
    // without its last piece, at the very border
    int piece = SealedOutput.PIECE + Box.TAG;
    assertThatThrownBy(() -> opened(key, "a", Arrays.copyOf(sealed, SealedOutput.SALT + 2 * piece)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> opened(key, "b", sealed)).isInstanceOf(IOException.class);
  }

  private static byte[] sealed(DataKey key, byte[] bytes) throws IOException {
    var sealed = new ByteArrayOutputStream();
    try (var out = new SealedOutput(sealed, key, "a")) {
      out.write(bytes);
    }
    return sealed.toByteArray();
  }

  private static byte[] opened(DataKey key, String name, byte[] sealed) throws IOException {
    try (var in = new SealedInput(new ByteArrayInputStream(sealed), key, name)) {
      return in.readAllBytes();
    }
  }
}
