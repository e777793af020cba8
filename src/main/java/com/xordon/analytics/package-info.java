/// Questions about the practice in numbers, and their answers. What the words mean stands in
/// `docs/analytics.md`. Start reading at `Analytics`.
@NullMarked
package com.xordon.analytics;

import org.jspecify.annotations.NullMarked;
