/// Appointments over several days, weeks side by side: read by `TimelineReading`, painted by
/// `TimelineView`.
@NullMarked
package com.xordon.ui.calendar.timeline;

import org.jspecify.annotations.NullMarked;
