/// Appointments that come again: planned, booked and changed together, each checked by the engine.
@NullMarked
package com.xordon.core.series;

import org.jspecify.annotations.NullMarked;
