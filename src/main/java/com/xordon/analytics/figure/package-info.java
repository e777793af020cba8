/// The questions of the analytics screens, one class each; the answers are records. Start reading
/// at `DashboardQuery`.
@NullMarked
package com.xordon.analytics.figure;

import org.jspecify.annotations.NullMarked;
