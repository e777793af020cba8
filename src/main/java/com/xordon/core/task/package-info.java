/// The outbox: what is to reach the outside world, written with the change that asks for it and
/// done later, once. Start reading at `Task`.
@NullMarked
package com.xordon.core.task;

import org.jspecify.annotations.NullMarked;
