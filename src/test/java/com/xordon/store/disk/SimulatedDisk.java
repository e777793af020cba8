package com.xordon.store.disk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/// A disk whose power can be cut at any call, and which can fail at any call. Un-forced sectors may
/// or may not have reached it, in any mixture; names last only after `sync`, in order. After a
/// failed force the bytes may never come, however often it is tried again.
public final class SimulatedDisk implements Disk {
  private static final int SECTOR = 512;

  private final Map<String, Content> names = new TreeMap<>();
  private final List<Map<String, Content>> unsynced = new ArrayList<>();
  private final Random random;
  private Fault fault = (call, kind) -> false;
  private Runnable afterCall = () -> {};
  private int calls;

  public SimulatedDisk(long seed) {
    this.random = new Random(seed);
    unsynced.add(Map.of());
  }

  public SimulatedDisk(Map<String, byte[]> image, long seed) {
    this(seed);
    image.forEach((name, bytes) -> names.put(name, new Content(bytes)));
    unsynced.set(0, new TreeMap<>(names));
  }

  /// Which calls fail.
  public interface Fault {
    boolean hits(int call, String kind);
  }

  public void fail(Fault next) {
    fault = next;
  }

  public void afterCall(Runnable watcher) {
    afterCall = watcher;
  }

  public int calls() {
    return calls;
  }

  /// A file: what is surely on the disk, and what reads see; `dirty` sectors come with the next
  /// force, `lost` ones may or may not be there.
  private static final class Content {
    byte[] durable;
    byte[] cache;
    final BitSet dirty = new BitSet();
    final BitSet lost = new BitSet();
    final List<Integer> sizes = new ArrayList<>();

    Content(byte[] bytes) {
      durable = bytes;
      cache = bytes;
    }

    void write(byte[] bytes, int length) {
      int from = cache.length;
      cache = Arrays.copyOf(cache, from + length);
      System.arraycopy(bytes, 0, cache, from, length);
      touch(from, cache.length);
    }

    void cut(int size) {
      int from = Math.min(size, cache.length);
      int to = Math.max(size, cache.length);
      cache = Arrays.copyOf(cache, size);
      touch(from, to);
    }

    private void touch(int from, int to) {
      if (to > from) dirty.set(from / SECTOR, (to - 1) / SECTOR + 1);
      sizes.add(cache.length);
    }

    void force() {
      if (lost.isEmpty()) {
        durable = cache;
      } else {
        var image = Arrays.copyOf(durable, cache.length);
        for (int s = dirty.nextSetBit(0); s >= 0; s = dirty.nextSetBit(s + 1)) copy(image, s);
        durable = image;
        lost.andNot(dirty);
      }
      dirty.clear();
      sizes.clear();
    }

    private void copy(byte[] image, int sector) {
      int from = sector * SECTOR;
      int to = Math.min(from + SECTOR, Math.min(cache.length, image.length));
      if (to > from) System.arraycopy(cache, from, image, from, to - from);
    }

    void forceFails() {
      lost.or(dirty);
      dirty.clear();
    }

    /// One of the contents it may have after a cut: `choice` says which sectors came.
    byte[] image(int size, long choice) {
      var image = Arrays.copyOf(durable, size);
      int n = 0;
      var open = open();
      for (int s = open.nextSetBit(0); s >= 0; s = open.nextSetBit(s + 1)) {
        if ((choice >>> (n++ % 63) & 1) == 1) copy(image, s);
      }
      return image;
    }

    BitSet open() {
      var open = (BitSet) dirty.clone();
      open.or(lost);
      return open;
    }

    List<Integer> possibleSizes() {
      var possible = new ArrayList<Integer>(List.of(durable.length));
      sizes.stream().filter(s -> !possible.contains(s)).forEach(possible::add);
      if (!possible.contains(cache.length)) possible.add(cache.length);
      return possible;
    }
  }

  /// Hands on what may be on the disk if the power is cut now: all of it up to `most` states, else
  /// that many at random.
  public void cut(int most, Consumer<Map<String, byte[]>> state) {
    for (int i = 0; i < unsynced.size(); i++) {
      var folder = unsynced.get(i);
      long ways = ways(folder);
      if (ways <= most) {
        for (long way = 0; way < ways; way++) state.accept(state(folder, way));
      } else {
        for (int n = 0; n < most; n++) state.accept(state(folder, random.nextLong(ways)));
      }
    }
  }

  private static long ways(Map<String, Content> folder) {
    long ways = 1;
    for (var content : folder.values()) ways = Math.min(1L << 50, ways * waysOf(content));
    return ways;
  }

  private static long waysOf(Content content) {
    int sectors = Math.min(20, content.open().cardinality());
    return content.possibleSizes().size() * (1L << sectors);
  }

  private static Map<String, byte[]> state(Map<String, Content> folder, long way) {
    var state = new HashMap<String, byte[]>();
    for (var file : folder.entrySet()) {
      var content = file.getValue();
      long own = way % waysOf(content);
      way /= waysOf(content);
      var sizes = content.possibleSizes();
      int size = sizes.get((int) (own % sizes.size()));
      state.put(file.getKey(), content.image(size, own / sizes.size()));
    }
    return state;
  }

  private void call(String kind) throws IOException {
    boolean fails = fault.hits(calls++, kind);
    if (fails)
      throw new IOException(kind.equals("append") ? "No space left on device" : "I/O error");
  }

  private void noteNames() {
    unsynced.add(new TreeMap<>(names));
  }

  private void done() {
    afterCall.run();
  }

  private Content content(String name) throws IOException {
    var content = names.get(name);
    if (content == null) throw new NoSuchFileException(name);
    return content;
  }

  @Override
  public List<String> list() {
    return List.copyOf(names.keySet());
  }

  @Override
  public InputStream read(String name) throws IOException {
    return new ByteArrayInputStream(content(name).cache);
  }

  @Override
  public DiskFile open(String name) throws IOException {
    if (!names.containsKey(name)) {
      call("create");
      names.put(name, new Content(new byte[0]));
      noteNames();
      done();
    }
    return new Opened(content(name));
  }

  @Override
  public void rename(String from, String to) throws IOException {
    call("rename");
    names.put(to, content(from));
    names.remove(from);
    noteNames();
    done();
  }

  @Override
  public void delete(String name) throws IOException {
    call("delete");
    names.remove(name);
    noteNames();
    done();
  }

  @Override
  public void sync() throws IOException {
    call("sync");
    unsynced.clear();
    noteNames();
    done();
  }

  private final class Opened implements DiskFile {
    private final Content content;

    Opened(Content content) {
      this.content = content;
    }

    @Override
    public long size() {
      return content.cache.length;
    }

    @Override
    public void append(byte[] bytes) throws IOException {
      try {
        call("append");
      } catch (IOException e) {
        content.write(bytes, random.nextInt(bytes.length + 1));
        done();
        throw e;
      }
      if (bytes.length > 1) {
        int half = 1 + random.nextInt(bytes.length - 1);
        content.write(bytes, half);
        content.write(Arrays.copyOfRange(bytes, half, bytes.length), bytes.length - half);
      } else {
        content.write(bytes, bytes.length);
      }
      done();
    }

    @Override
    public void truncate(long size) throws IOException {
      call("truncate");
      content.cut((int) size);
      done();
    }

    @Override
    public void force() throws IOException {
      try {
        call("force");
      } catch (IOException e) {
        content.forceFails();
        done();
        throw e;
      }
      content.force();
      done();
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
