package com.xordon.store.vault;

import com.xordon.store.disk.Disk;
import com.xordon.store.disk.SealedDisk;
import com.xordon.store.disk.Sealing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The keys at hand: that of the folder itself, when it is encrypted, and those of backups from
/// elsewhere.
public final class KeyRing {
  private final Map<String, DataKey> keys = new ConcurrentHashMap<>();
  private volatile @Nullable Safe safe;

  /// What a folder is sealed with.
  public record Safe(Vault vault, DataKey key, Sealing lines) {}

  public void add(Vault vault, DataKey key) {
    keys.put(vault.id(), key);
  }

  /// Whether the key is at hand.
  public boolean has(Vault vault) {
    return keys.containsKey(vault.id());
  }

  /// @throws Locked when it isn't at hand
  public DataKey key(Vault vault) throws Locked {
    var key = keys.get(vault.id());
    if (key == null) throw new Locked();
    return key;
  }

  public List<DataKey> all() {
    return List.copyOf(keys.values());
  }

  /// From now on the folder is sealed as the vault says, or open.
  ///
  /// @throws Locked when the key isn't at hand
  public void use(Optional<Vault> vault) throws Locked {
    safe = vault.isEmpty() ? null : safe(vault.get());
  }

  /// How a folder would be sealed.
  ///
  /// @throws Locked when the key isn't at hand
  public Safe safe(Vault vault) throws Locked {
    var key = key(vault);
    return new Safe(vault, key, Vault.lines(key));
  }

  /// What the folder is sealed with; empty when it is open.
  public Optional<Safe> safe() {
    return Optional.ofNullable(safe);
  }

  public Sealing lines() {
    var present = safe;
    return present == null ? Sealing.NONE : present.lines();
  }

  /// The disk, sealed as the folder is at any time.
  public Disk over(Disk disk) {
    return new SealedDisk(disk, this::lines);
  }
}
