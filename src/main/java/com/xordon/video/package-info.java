/// Meetings by video. Each provider has a room of its own behind `core.meeting.MeetingRooms`; what
/// they share in speaking to one is `Requests`.
@NullMarked
package com.xordon.video;

import org.jspecify.annotations.NullMarked;
