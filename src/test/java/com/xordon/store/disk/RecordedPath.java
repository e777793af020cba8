package com.xordon.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// H2's files under `recorded:`, each of whose calls is noted by the recording of its folder.
public final class RecordedPath extends FilePathWrapper {
  public static final String SCHEME = "recorded";

  public static final String HOME = "";

  private static final Map<Path, Recording> RECORDINGS = new ConcurrentHashMap<>();

  /// From now on all that H2 does in the folder is noted.
  public static void note(Path folder, Recording recording) {
    FilePath.register(new RecordedPath());
    RECORDINGS.put(folder, recording);
  }

  public static void forget(Path folder) {
    RECORDINGS.remove(folder);
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    var file = Path.of(getBase().toString());
    var recording = RECORDINGS.get(file.getParent());
    if (recording == null || mode.equals("r")) return getBase().open(mode);
    var name = file.getFileName().toString();
    if (!getBase().exists()) recording.created(HOME, name);
    return new Noted(getBase().open(mode), recording, name);
  }

  private static final class Noted extends FileOver {
    private final Recording recording;
    private final String name;

    Noted(FileChannel file, Recording recording, String name) {
      super(file);
      this.recording = recording;
      this.name = name;
    }

    @Override
    public int write(ByteBuffer from, long at) throws IOException {
      var bytes = new byte[from.remaining()];
      from.duplicate().get(bytes);
      recording.written(HOME, name, at, bytes);
      int written = 0;
      while (from.hasRemaining()) written += super.write(from, at + written);
      return written;
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      recording.cut(HOME, name, size);
      super.implTruncate(size);
    }

    @Override
    public void force(boolean metaData) {
      recording.forced(HOME, name, true);
    }
  }
}
