/// What the operating system lends us. Each port may answer that it is not here, and the program
/// goes on without it.
@NullMarked
package com.xordon.platform;

import org.jspecify.annotations.NullMarked;
