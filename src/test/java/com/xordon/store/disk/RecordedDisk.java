package com.xordon.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A real folder whose calls are noted. What is forced is only noted so: the real disk has no part
/// in the test. One that lies says it has forced what it hasn't.
public final class RecordedDisk extends DiskOver {
  public static final String JOURNAL = "journal/";

  private final Path folder;
  private final Recording recording;
  private final boolean lies;

  public RecordedDisk(Path folder, Recording recording, boolean lies) throws IOException {
    super(new FileDisk(folder));
    this.folder = folder;
    this.recording = recording;
    this.lies = lies;
  }

  @Override
  public DiskFile open(String name) throws IOException {
    if (!Files.exists(folder.resolve(name))) recording.created(JOURNAL, name);
    return new Opened(name, super.open(name));
  }

  @Override
  public void rename(String from, String to) throws IOException {
    recording.renamed(JOURNAL, from, to);
    super.rename(from, to);
  }

  @Override
  public void delete(String name) throws IOException {
    recording.deleted(JOURNAL, name);
    super.delete(name);
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
