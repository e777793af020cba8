package com.xordon.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFilesTest {
  @TempDir Path folder;

  private SealedFiles secrets;

  @BeforeEach
  void open() {
    secrets = fresh();
  }

  private SealedFiles fresh() {
    return new SealedFiles(
        folder.resolve("secrets"), folder.resolve("keys/desk"), new SecureRandom());
  }

  @Test
  void aSecretIsThereForTheNextStartAndNotInClear() throws IOException {
    secrets.put("video/zoom/ü", "top-secret-token");
    assertThat(fresh().get("video/zoom/ü")).contains("top-secret-token");
    assertThat(secrets.get("other")).isEmpty();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
            .doesNotContain("top-secret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void whatIsReplacedOrRemovedIsGone() throws IOException {
    secrets.put("a", "one");
    secrets.put("a", "two");
    assertThat(secrets.get("a")).contains("two");
    secrets.remove("a");
    secrets.remove("a");
    assertThat(secrets.get("a")).isEmpty();
  }

  @Test
  void aChangedFileOrAnothersIsRefusedAndKeptAside() throws IOException {
    secrets.put("a", "one");
    secrets.put("b", "two");
    var a = file("a");
    var bytes = Files.readAllBytes(a);
    bytes[bytes.length - 1] ^= 1;
    for (var bad : new byte[][] {Files.readAllBytes(file("b")), bytes, new byte[5]}) {
      Files.write(a, bad);
      assertThat(secrets.get("a")).isEmpty();
      assertThat(a).doesNotExist();
    }
    assertThat(a.resolveSibling(a.getFileName() + ".bad-3")).hasBinaryContent(new byte[5]);
    assertThat(secrets.get("b")).contains("two");
    assertThat(secrets.names()).containsExactly("b");
  }

  @Test
  void manyWhoBeginAtOnceFindOneKey() throws Exception {
    var tasks = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 20; i++) {
      var name = "n" + i;
      tasks.add(() -> {
        fresh().put(name, "secret of " + name);
        return true;
      });
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var done : threads.invokeAll(tasks)) assertThat(done.get()).isTrue();
    }
    for (int i = 0; i < 20; i++) assertThat(fresh().get("n" + i)).contains("secret of n" + i);
  }

  private Path file(String name) {
    var bytes = name.getBytes(StandardCharsets.UTF_8);
    return folder
        .resolve("secrets")
        .resolve(java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }
}
