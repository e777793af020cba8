package com.xordon.store.disk;

import java.io.IOException;

/// A disk whose files are forced all at once in the end, by whoever uses it.
public final class Unforced extends DiskOver {
  public Unforced(Disk disk) {
    super(disk);
  }

  @Override
  public DiskFile open(String name) throws IOException {
    return new Loose(super.open(name));
  }

  @Override
  public void sync() {
    // once, in the end
  }

  private record Loose(DiskFile file) implements DiskFile {
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
      file.truncate(size);
    }

    @Override
    public void force() {
      // once, in the end
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
