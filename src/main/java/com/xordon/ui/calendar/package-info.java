/// The calendar: day by staff and week on our own board, month and year behind `CalendarBridge`;
/// booking, moving, and why not. Knows core, `ui.kit` and its own board. Start reading at
/// `CalendarScreen`, then `CalendarViewModel`.
@NullMarked
package com.xordon.ui.calendar;

import org.jspecify.annotations.NullMarked;
