/// Charts that say their values by pointer and by key. They know nothing of the practice. Start
/// reading at `Plot` and `PlotChart`.
@NullMarked
package com.xordon.ui.analytics.chart;

import org.jspecify.annotations.NullMarked;
