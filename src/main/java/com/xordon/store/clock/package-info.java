/// Whether the clock of the machine can be believed.
@NullMarked
package com.xordon.store.clock;

import org.jspecify.annotations.NullMarked;
