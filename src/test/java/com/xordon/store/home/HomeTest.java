package com.xordon.store.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xordon.core.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTest {
  @TempDir Path folder;

  private static String refusal(Path folder, Mounts mounts) {
    var refused =
        catchThrowableOfType(ProblemException.class, () -> Home.open(folder, mounts, 1).close());
    assertThat(refused).isNotNull();
    assertThat(refused.problem().sentence(Locale.ENGLISH)).contains(folder.toString());
    assertThat(refused.problem().advice(Locale.GERMAN)).isNotEmpty();
    return refused.problem().code();
  }

  private static Mounts mounted(String type) {
    return new Mounts() {
      @Override
      String type(Path path) {
        return type;
      }
    };
  }

  @Test
  void aFolderIsHeldByOneAtATime() {
    try (var home = Home.open(folder, 1)) {
      assertThat(refusal(folder, new Mounts())).isEqualTo("HOME_IN_USE");
      assertThat(home.folder()).isEqualTo(folder);
    }
    Home.open(folder, 1).close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nfs4", "cifs", "smbfs", "fuse.sshfs", "fuse.rclone", "9p"})
  void aFolderOnANetworkIsRefusedUntouched(String type) {
    var inside = folder.resolve("books");
    assertThat(refusal(inside, mounted(type))).isEqualTo("HOME_ON_NETWORK");
    assertThat(inside).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ext4", "tmpfs", "overlay", "NTFS", "apfs", "fuse.encfs", ""})
  void aFolderOnThisMachineIsTaken(String type) {
    Home.open(folder, mounted(type), 1).close();
  }

  @Test
  void aFolderOfANewerProgramIsRefusedUntouched() throws Exception {
    var mark = "{\"format\":99,\"oldestProgram\":\"9.0.0\"}";
    Files.writeString(folder.resolve("folder.json"), mark);
    assertThat(refusal(folder, new Mounts())).isEqualTo("HOME_NEWER");
    assertThat(folder.resolve("folder.json")).hasContent(mark);
    assertThat(folder.resolve("lock")).doesNotExist();
  }

  @Test
  void aDamagedMarkIsWrittenAnew() throws Exception {
    Files.writeString(folder.resolve("folder.json"), "{");
    Home.open(folder, 1).close();
    assertThat(Files.readString(folder.resolve("folder.json"))).contains("oldestProgram");
  }

  @Test
  void aFileInItsPlaceIsRefused() throws Exception {
    var file = Files.writeString(folder.resolve("file"), "");
    assertThat(refusal(file, new Mounts())).isEqualTo("HOME_UNUSABLE");
  }
}
