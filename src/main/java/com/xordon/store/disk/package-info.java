/// The few things the journal asks of a disk, so that tests can take its power away. Knows nobody.
/// Start reading at `Disk`.
@NullMarked
package com.xordon.store.disk;

import org.jspecify.annotations.NullMarked;
