/// A month on paper. Start reading at `MonthReport`.
@NullMarked
package com.xordon.analytics.report;

import org.jspecify.annotations.NullMarked;
