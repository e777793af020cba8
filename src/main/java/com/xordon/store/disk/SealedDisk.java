package com.xordon.store.disk;

import java.util.function.Supplier;

/// A disk whose lines are sealed as they are at the time.
public final class SealedDisk extends DiskOver {
  private final Supplier<Sealing> sealing;

  public SealedDisk(Disk disk, Supplier<Sealing> sealing) {
    super(disk);
    this.sealing = sealing;
  }

  @Override
  public Sealing sealing() {
    return sealing.get();
  }
}
