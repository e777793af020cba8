/// Zoom, Google Calendar with Meet, and Microsoft Graph with Teams, played on the loopback address.
/// Each fake keeps its meetings, holds every request against the provider's contract and can be
/// made to misbehave. Start reading at [MeetingFake].
@org.jspecify.annotations.NullMarked
package com.xordon.video.fake;
