package com.xordon.store.journal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xordon.store.disk.Disk;
import com.xordon.store.disk.DiskFile;
import com.xordon.store.disk.DiskOver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// The trial must catch journals that keep their word less well.
class JournalMutantsTest {
  @Test
  void aJournalThatNeverForcesIsCaught() {
    caught(disk ->
        new Passing(disk) {
          @Override
          void force(DiskFile file) {}
        });
  }

  @Test
  void aJournalThatNeverSyncsTheFolderIsCaught() {
    caught(disk ->
        new Passing(disk) {
          @Override
          public void sync() {}
        });
  }

  @Test
  void aJournalThatTrustsEveryChecksumIsCaught() {
    caught(disk ->
        new Passing(disk) {
          @Override
          public InputStream read(String name) throws IOException {
            return new ByteArrayInputStream(withRightChecksums(super.read(name)));
          }
        });
  }

  @Test
  void aJournalThatKeepsATornTailIsCaught() {
    caught(disk ->
        new Passing(disk) {
          @Override
          public void rename(String from, String to) throws IOException {
            delete(from);
          }
        });
  }

  @Test
  void aJournalThatDoesNotCutBackIsCaught() {
    caught(disk ->
        new Passing(disk) {
          @Override
          void truncate(DiskFile file, long size) {}
        });
  }

  @Test
  void aJournalThatForcesASecondTimeIsCaught() {
    caught(disk ->
        new Passing(disk) {
          @Override
          void force(DiskFile file) throws IOException {
            try {
              file.force();
            } catch (IOException e) {
              file.force();
            }
          }
        });
  }

  private static void caught(UnaryOperator<Disk> mutant) {
    assertThatThrownBy(() -> trials(mutant)).isInstanceOf(AssertionError.class);
  }

  private static void trials(UnaryOperator<Disk> mutant) throws IOException {
    new Trial(1, 16, mutant).run(30, (call, kind) -> false, true);
    for (int at = 5; at < 60; at++) {
      int hit = at;
      new Trial(at, 8, mutant).run(20, (call, kind) -> call == hit, false);
    }
  }

  private static byte[] withRightChecksums(InputStream in) throws IOException {
    var out = new ByteArrayOutputStream();
    boolean first = true;
    var lines = new Lines(in);
    for (var line = lines.next(); line != null; line = lines.next()) {
      var parts = new String(line, StandardCharsets.UTF_8).split(" ", 7);
      if (!first && parts.length == 7) {
        var body = parts[6].getBytes(StandardCharsets.UTF_8);
        var head = parts[0] + " " + parts[1] + " " + parts[2] + " " + body.length + " ";
        var text = head + Line.checksum(head, parts[5], body) + " " + parts[5] + " " + parts[6];
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      } else {
        out.writeBytes(line);
      }
      out.write('\n');
      first = false;
    }
    return out.toByteArray();
  }

  /// A disk that does what it is told, but for what a mutant leaves out.
  private static class Passing extends DiskOver {
    Passing(Disk disk) {
      super(disk);
    }

    void force(DiskFile file) throws IOException {
      file.force();
    }

    void truncate(DiskFile file, long size) throws IOException {
      file.truncate(size);
    }

    @Override
    public DiskFile open(String name) throws IOException {
      var file = super.open(name);
      return new DiskFile() {
        @Override
        public long size() throws IOException {
          return file.size();
        }

        @Override
        public void append(byte[] bytes) throws IOException {
          file.append(bytes);
        }

        @Override
        public void truncate(long size) throws IOException {
          Passing.this.truncate(file, size);
        }

        @Override
        public void force() throws IOException {
          Passing.this.force(file);
        }

        @Override
        public void close() throws IOException {
          file.close();
        }
      };
    }
  }
}
