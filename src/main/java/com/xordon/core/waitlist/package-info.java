/// Who waits for a time, and who gets one that comes free. Start reading at `WaitlistDesk`.
@NullMarked
package com.xordon.core.waitlist;

import org.jspecify.annotations.NullMarked;
