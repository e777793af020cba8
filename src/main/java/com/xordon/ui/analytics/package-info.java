/// The room of analytics: pages of figures over the practice's own past. A `Place` says what is
/// looked at, a page makes `Part`s of the answers, one view draws them. Start reading at
/// `AnalyticsViewModel`.
@NullMarked
package com.xordon.ui.analytics;

import org.jspecify.annotations.NullMarked;
