package com.xordon.store.disk;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// A disk that does all as another does, but for what is said otherwise.
public abstract class DiskOver implements Disk {
  private final Disk disk;

  protected DiskOver(Disk disk) {
    this.disk = disk;
  }

  @Override
  public List<String> list() throws IOException {
    return disk.list();
  }

  @Override
  public InputStream read(String name) throws IOException {
    return disk.read(name);
  }

  @Override
  public DiskFile open(String name) throws IOException {
    return disk.open(name);
  }

  @Override
  public void rename(String from, String to) throws IOException {
    disk.rename(from, to);
  }

  @Override
  public void delete(String name) throws IOException {
    disk.delete(name);
  }

  @Override
  public void sync() throws IOException {
    disk.sync();
  }

  @Override
  public Sealing sealing() {
    return disk.sealing();
  }
}
