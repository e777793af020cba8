package com.xordon.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/// A file of H2 that does all as another does, but for what is said otherwise.
abstract class FileOver extends FileBaseDefault {
  protected final FileChannel file;

  protected FileOver(FileChannel file) {
    this.file = file;
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public int read(ByteBuffer into, long at) throws IOException {
    return file.read(into, at);
  }

  @Override
  public int write(ByteBuffer from, long at) throws IOException {
    return file.write(from, at);
  }

  @Override
  protected void implTruncate(long size) throws IOException {
    file.truncate(size);
  }

  @Override
  public void force(boolean metaData) throws IOException {
    file.force(metaData);
  }

  @Override
  public FileLock tryLock(long at, long size, boolean shared) throws IOException {
    return file.tryLock(at, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    file.close();
  }
}
