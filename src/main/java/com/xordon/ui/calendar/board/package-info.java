/// The board on which people and days stand side by side: what lies on it, where, and how it is
/// painted. Knows core and `ui.kit`, not the calendar's view model. Start reading at `BoardModel`,
/// then `BoardLayout` and `BoardView`.
@NullMarked
package com.xordon.ui.calendar.board;

import org.jspecify.annotations.NullMarked;
