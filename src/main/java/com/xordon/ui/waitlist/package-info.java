/// The waitlist's room: who waits for what, and who could have a time that came free. Start reading
/// at `WaitlistScreen`.
@NullMarked
package com.xordon.ui.waitlist;

import org.jspecify.annotations.NullMarked;
