package com.xordon.store.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A real folder whose calls are noted. What is forced is only noted so: the real disk has no part
/// in the test. One that lies says it has forced what it hasn't.
public final class RecordedDisk implements Disk {
  public static final String JOURNAL = "journal/";

  private final FileDisk disk;
  private final Path folder;
  private final Recording recording;
  private final boolean lies;

  public RecordedDisk(Path folder, Recording recording, boolean lies) throws IOException {
    this.disk = new FileDisk(folder);
    this.folder = folder;
    this.recording = recording;
    this.lies = lies;
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
    if (!Files.exists(folder.resolve(name))) recording.created(JOURNAL, name);
    return new Opened(name, disk.open(name));
  }

  @Override
  public void rename(String from, String to) throws IOException {
    recording.renamed(JOURNAL, from, to);
    disk.rename(from, to);
  }

  @Override
  public void delete(String name) throws IOException {
    recording.deleted(JOURNAL, name);
    disk.delete(name);
  }

  @Override
  public void sync() {
    recording.synced(JOURNAL);
  }

  private final class Opened implements DiskFile {
    private final String name;
    private final DiskFile file;

    Opened(String name, DiskFile file) {
      this.name = name;
      this.file = file;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public void append(byte[] bytes) throws IOException {
      recording.written(JOURNAL, name, file.size(), bytes);
      file.append(bytes);
    }

    @Override
    public void truncate(long size) throws IOException {
      recording.cut(JOURNAL, name, size);
      file.truncate(size);
    }

    @Override
    public void force() {
      if (!lies) recording.forced(JOURNAL, name, false);
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
