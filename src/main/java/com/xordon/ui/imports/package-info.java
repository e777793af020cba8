/// What a person meets when a calendar file is opened: whose it is, what it would change, and the
/// way back. Knows core, the kit and the public face of exchange. Start reading at
/// `CalendarImport`.
@NullMarked
package com.xordon.ui.imports;

import org.jspecify.annotations.NullMarked;
