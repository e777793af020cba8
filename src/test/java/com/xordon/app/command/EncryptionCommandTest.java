package com.xordon.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The encryption of a data folder from the first key to its end, by commands alone.
class EncryptionCommandTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2031-03-01T08:00:00Z"));

  @TempDir Path folder;

  @Test
  void aFolderIsEncryptedAndOpenedAgain() throws Exception {
    var terminal = new Terminal(folder, CLOCK);
    assertThat(terminal.run("encryption")).isZero();
    assertThat(terminal.out()).contains("isn't encrypted");
    assertThat(terminal.run("encryption", "key")).isZero();
    Files.writeString(folder.resolve("key.txt"), terminal.out());
    assertThat(terminal.run("encryption", "on", "--recovery-key", "key.txt")).isZero();
    assertThat(terminal.run("encryption", "--json")).isZero();
    assertThat(terminal.json().path("encryption").asText()).isEqualTo("MACHINE");
    assertThat(terminal.run("encryption", "test", "key.txt")).isZero();

    assertThat(terminal.run("encryption", "key")).isZero();
    Files.writeString(folder.resolve("other.txt"), terminal.out());
    assertThat(terminal.run("encryption", "test", "other.txt")).isEqualTo(Exit.REFUSED);
    assertThat(terminal.run("encryption", "change", "--recovery-key", "other.txt")).isZero();
    assertThat(terminal.run("encryption", "test", "other.txt")).isZero();
    assertThat(terminal.run("encryption", "off")).isZero();
    assertThat(terminal.out()).contains("isn't encrypted");
    assertThat(terminal.run("doctor")).isZero();
  }

  @Test
  void whatIsNoKeyOrTooShortIsRefusedBeforeAnythingIsDone() throws Exception {
    var terminal = new Terminal(folder, CLOCK);
    Files.writeString(folder.resolve("key.txt"), "ABCD-EFGH");
    assertThat(terminal.run("encryption", "on", "--recovery-key", "key.txt"))
        .isEqualTo(Exit.REFUSED);
    assertThat(terminal.err()).contains("RECOVERY_KEY_BAD");
    assertThat(terminal.run("encryption", "key")).isZero();
    Files.writeString(folder.resolve("key.txt"), terminal.out());
    Files.writeString(folder.resolve("password.txt"), "short\n");
    assertThat(
            terminal.run(
                "encryption", "on", "--recovery-key", "key.txt", "--password", "password.txt"))
        .isEqualTo(Exit.REFUSED);
    assertThat(terminal.err()).contains("PASSWORD_SHORT");
    assertThat(terminal.run("encryption", "off")).isEqualTo(Exit.REFUSED);
    assertThat(terminal.err()).contains("NOT_ENCRYPTED");
    assertThat(terminal.run("encryption", "change")).isEqualTo(Exit.USAGE);
    assertThat(terminal.run("encryption", "on", "--recovery-key", "none.txt"))
        .isEqualTo(Exit.REFUSED);
    assertThat(terminal.run("encryption")).isZero();
    assertThat(terminal.out()).contains("isn't encrypted");
  }

  @Test
  void aBackupFromElsewhereIsRestoredWithItsKey() throws Exception {
    var theirs = new Terminal(Files.createDirectory(folder.resolve("theirs")), CLOCK);
    assertThat(theirs.run("demo", "--size", "small")).as(theirs.err()).isZero();
    assertThat(theirs.run("encryption", "key")).isZero();
    Files.writeString(folder.resolve("theirs/key.txt"), theirs.out());
    assertThat(theirs.run("encryption", "on", "--recovery-key", "key.txt")).isZero();
    assertThat(theirs.run("backup", "b.zip")).isZero();

    var ours = new Terminal(Files.createDirectory(folder.resolve("ours")), CLOCK);
    assertThat(ours.run("restore", "../theirs/b.zip", "--look")).isEqualTo(Exit.REFUSED);
    assertThat(ours.err()).contains("BACKUP_LOCKED");
    assertThat(ours.run("encryption", "key")).isZero();
    Files.writeString(folder.resolve("ours/wrong.txt"), ours.out());
    assertThat(ours.run("restore", "../theirs/b.zip", "--key-file", "wrong.txt"))
        .isEqualTo(Exit.REFUSED);
    assertThat(ours.err()).contains("KEY_WRONG");
    assertThat(ours.run("restore", "../theirs/b.zip", "--key-file", "../theirs/key.txt"))
        .as(ours.err())
        .isZero();
    assertThat(ours.run("doctor")).isZero();
  }
}
