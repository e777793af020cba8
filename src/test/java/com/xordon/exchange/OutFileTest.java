package com.xordon.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xordon.core.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutFileTest {
  @TempDir Path folder;

  @Test
  void aFileIsReplacedAsAWhole() throws IOException {
    var file = folder.resolve("a.csv");
    OutFile.write(file, "one");
    OutFile.write(file, "two");
    assertThat(file).hasContent("two");
    assertThat(folder.toFile().list()).containsExactly("a.csv");
  }

  @Test
  void whatBreaksOffLeavesWhatWasThere() throws IOException {
    var file = folder.resolve("a.csv");
    Files.writeString(file, "before");
    assertThatThrownBy(() ->
            OutFile.write(
                file,
                out -> {
                  out.write('x');
                  throw new IOException("No space left on device");
                }))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("FILE_UNWRITABLE");
    assertThat(file).hasContent("before");
    assertThat(folder.toFile().list()).containsExactly("a.csv");
  }

  @Test
  void whereNothingCanBeIsSaid() {
    assertThatThrownBy(() -> OutFile.write(folder.resolve("no/where.csv"), "x"))
        .isInstanceOf(ProblemException.class);
  }
}
