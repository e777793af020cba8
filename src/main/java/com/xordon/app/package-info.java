/// The only place that knows everybody: the start, the wirings and the commands.
@NullMarked
package com.xordon.app;

import org.jspecify.annotations.NullMarked;
