/// Keeps what lies on the disk from strange eyes: one key for a data folder, and who may have it.
/// Knows the small ports of `disk`. Start reading at `Vault`.
@NullMarked
package com.xordon.store.vault;

import org.jspecify.annotations.NullMarked;
