/// Meetings by video: which appointment wants one, what is known of it, and the port behind which a
/// provider makes it. Start reading at `Meeting` and `MeetingRooms`.
@NullMarked
package com.xordon.core.meeting;

import org.jspecify.annotations.NullMarked;
