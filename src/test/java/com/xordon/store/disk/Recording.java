package com.xordon.store.disk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What two writers, the journal and H2, did to one disk, call by call, so that it can be said at
/// any moment what may be on it if the power is cut now.
public final class Recording {
  /// What of the unforced bytes reached the disk: none; all up to some call, which may be torn;
  /// each page or sector as it was at its own moment since the last force; or everything.
  public enum Policy {
    FORCED_ONLY,
    PREFIX_TORN,
    PAGES,
    SECTORS,
    WRITTEN
  }

  private static final int PAGE = 4096;
  private static final int SECTOR = 512;

  private final Map<String, Folder> folders = new HashMap<>();
  private final Random random;
  private Consumer<String> watcher = folder -> {};
  private long calls;
  private boolean over;

  public Recording(long seed) {
    this.random = new Random(seed);
  }

  /// Called with the folder at each call, after it is noted and before it is done.
  public synchronized void watch(Consumer<String> next) {
    watcher = next;
  }

  /// Nothing that is done from now on is noted.
  public synchronized void end() {
    over = true;
  }

  public synchronized long calls() {
    return calls;
  }

  /// A call: to bytes or to a size, or null bytes.
  private record Call(long number, long at, byte @Nullable [] bytes) {}

  private static final class Content {
    private byte[] forced;
    private final List<Call> since = new ArrayList<>();

    Content(byte[] forced) {
      this.forced = forced;
    }

    void force() {
      forced = image(Long.MAX_VALUE, Integer.MAX_VALUE);
      since.clear();
    }

    /// All calls up to one, of which only `torn` bytes came.
    byte[] image(long last, int torn) {
      var image = forced;
      for (var c : since) {
        if (c.number > last) break;
        if (c.bytes == null) {
          image = Arrays.copyOf(image, (int) c.at);
          continue;
        }
        int length = c.number == last ? Math.min(torn, c.bytes.length) : c.bytes.length;
        int end = (int) c.at + length;
        image = Arrays.copyOf(image, Math.max(end, image.length));
        System.arraycopy(c.bytes, 0, image, (int) c.at, length);
      }
      return image == forced ? image.clone() : image;
    }

    /// Each block as it was at a moment of its own; so is the length.
    byte[] scattered(int block, Random random) {
      var moments = new HashMap<Long, Integer>();
      var image = Arrays.copyOf(forced, size(random));
      for (int i = 0; i < since.size(); i++) {
        var c = since.get(i);
        long end = c.bytes == null ? image.length : Math.min(image.length, c.at + c.bytes.length);
        for (long from = c.at; from < end; ) {
          long to = Math.min(end, (from / block + 1) * block);
          int moment = moments.computeIfAbsent(from / block, b -> random.nextInt(since.size() + 1));
          if (i < moment && c.bytes != null) {
            System.arraycopy(c.bytes, (int) (from - c.at), image, (int) from, (int) (to - from));
          } else if (i < moment) {
            Arrays.fill(image, (int) from, (int) to, (byte) 0);
          }
          from = to;
        }
      }
      return image;
    }

    private int size(Random random) {
      long size = forced.length;
      for (var c : since.subList(0, random.nextInt(since.size() + 1))) {
        size = c.bytes == null ? c.at : Math.max(size, c.at + c.bytes.length);
      }
      return (int) size;
    }
  }

  /// The files of one folder, and what they were called since their names were made sure.
  private static final class Folder {
    private final TreeMap<String, Content> names = new TreeMap<>();
    private final TreeMap<Long, TreeMap<String, Content>> unsynced = new TreeMap<>();

    Folder() {
      sync(0);
    }

    void sync(long call) {
      unsynced.clear();
      unsynced.put(call, new TreeMap<>(names));
    }

    TreeMap<String, Content> until(long last) {
      var entry = unsynced.floorEntry(last);
      return entry == null ? unsynced.firstEntry().getValue() : entry.getValue();
    }
  }

  private Folder folder(String name) {
    return folders.computeIfAbsent(name, n -> new Folder());
  }

  private Content content(String folder, String file) {
    return folder(folder).names.computeIfAbsent(file, n -> new Content(new byte[0]));
  }

  private boolean begin() {
    if (!over) calls++;
    return !over;
  }

  private void noted(String folder) {
    watcher.accept(folder);
  }

  /// Takes for granted what is there.
  public synchronized void found(String folder, String file, byte[] bytes) {
    folder(folder).names.put(file, new Content(bytes));
    folder(folder).sync(calls);
  }

  synchronized void created(String folder, String file) {
    if (!begin()) return;
    folder(folder).names.put(file, new Content(new byte[0]));
    folder(folder).unsynced.put(calls, new TreeMap<>(folder(folder).names));
    noted(folder);
  }

  synchronized void renamed(String folder, String from, String to) {
    if (!begin()) return;
    var names = folder(folder).names;
    names.put(to, content(folder, from));
    names.remove(from);
    folder(folder).unsynced.put(calls, new TreeMap<>(names));
    noted(folder);
  }

  synchronized void deleted(String folder, String file) {
    if (!begin()) return;
    folder(folder).names.remove(file);
    folder(folder).unsynced.put(calls, new TreeMap<>(folder(folder).names));
    noted(folder);
  }

  synchronized void synced(String folder) {
    if (!begin()) return;
    noted(folder);
    folder(folder).sync(calls);
  }

  synchronized void written(String folder, String file, long at, byte[] bytes) {
    if (!begin()) return;
    content(folder, file).since.add(new Call(calls, at, bytes));
    noted(folder);
  }

  synchronized void cut(String folder, String file, long size) {
    if (!begin()) return;
    content(folder, file).since.add(new Call(calls, size, null));
    noted(folder);
  }

  /// `named` says whether the file's name is sure with its bytes, as on ext4.
  synchronized void forced(String folder, String file, boolean named) {
    if (!begin()) return;
    noted(folder);
    content(folder, file).force();
    if (named) folder(folder).sync(calls);
  }

  /// One of the disks that a cut may leave now, as paths and bytes.
  public synchronized Map<String, byte[]> image(Policy policy) {
    long last = policy == Policy.PREFIX_TORN ? randomCall() : Long.MAX_VALUE;
    var image = new HashMap<String, byte[]>();
    folders.forEach((folder, files) -> {
      long names =
          switch (policy) {
            case FORCED_ONLY -> files.unsynced.firstKey();
            case PREFIX_TORN -> last;
            case PAGES, SECTORS -> randomCall();
            case WRITTEN -> Long.MAX_VALUE;
          };
      files
          .until(names)
          .forEach((file, content) -> image.put(folder + file, bytes(content, policy, last)));
    });
    return image;
  }

  private byte[] bytes(Content content, Policy policy, long last) {
    return switch (policy) {
      case FORCED_ONLY -> content.forced.clone();
      case PREFIX_TORN -> content.image(last, random.nextInt(5000));
      case PAGES -> content.scattered(PAGE, random);
      case SECTORS -> content.scattered(SECTOR, random);
      case WRITTEN -> content.image(Long.MAX_VALUE, 0);
    };
  }

  /// A call since the oldest that isn't sure yet.
  private long randomCall() {
    long oldest = calls;
    for (var folder : folders.values()) {
      oldest = Math.min(oldest, folder.unsynced.lastKey());
      for (var content : folder.names.values()) {
        if (!content.since.isEmpty()) oldest = Math.min(oldest, content.since.getFirst().number);
      }
    }
    return oldest + random.nextLong(calls - oldest + 1);
  }
}
