package com.xordon.store;

import com.xordon.store.home.CloseMark;
import com.xordon.store.home.Home;
import com.xordon.store.journal.JournalFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/// Database and journal file of one home, both open and of one mind.
record Shelf(Home home, Database database, JournalFile journal, List<Books.Finding> mended) {
  /// Closes in order and says so in the folder.
  void close() throws IOException {
    var segments = journal.segments();
    var tail = journal.tail();
    boolean whole = !journal.isStopped();
    journal.close();
    database.close();
    if (whole) {
      home.writeCloseMark(new CloseMark(tail, segments, checksum(home.databaseFile())));
    }
  }

  static String checksum(Path file) throws IOException {
    if (!Files.exists(file)) return "";
    var crc = new CRC32C();
    try (InputStream in = Files.newInputStream(file)) {
      var buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) crc.update(buffer, 0, n);
    }
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
