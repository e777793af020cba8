/// The data folder: whose it is, where it may lie, and what is in it. Knows `core.problem` and the
/// disk. Start reading at `Home`.
@NullMarked
package com.xordon.store.home;

import org.jspecify.annotations.NullMarked;
