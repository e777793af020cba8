/// What one appointment counts as, and sums of many. Start reading at `Fact` and `Tally`.
@NullMarked
package com.xordon.analytics.fact;

import org.jspecify.annotations.NullMarked;
