/// What comes in from, and goes out to, other calendars and programs. Knows core only. Start
/// reading at `Imported` and `ImportReport`; each kind of file has a package of its own.
@NullMarked
package com.xordon.exchange;

import org.jspecify.annotations.NullMarked;
