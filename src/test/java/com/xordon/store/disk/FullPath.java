package com.xordon.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// H2's files under `full:`, on a disk that takes so many more writes of H2 and then none.
public final class FullPath extends FilePathWrapper {
  public static final String SCHEME = "full";

  private static final AtomicInteger LEFT = new AtomicInteger(Integer.MAX_VALUE);

  public static void takes(int writes) {
    FilePath.register(new FullPath());
    LEFT.set(writes);
  }

  /// Whether a write was refused since it was last said how many it takes.
  public static boolean isFull() {
    return LEFT.get() < 0;
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Full(getBase().open(mode));
  }

  private static final class Full extends FileOver {
    Full(FileChannel file) {
      super(file);
    }

    @Override
    public int write(ByteBuffer from, long at) throws IOException {
      if (LEFT.decrementAndGet() < 0) throw new IOException("No space left on device");
      return super.write(from, at);
    }

    @Override
    public void force(boolean metaData) {}
  }
}
