package com.xordon.core.waitlist;

import com.xordon.core.booking.Booking;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.diary.WaitlistId;
import java.util.Optional;

/// What became of a wish about the waitlist.
public sealed interface Waited {
  /// Done and safely kept; with the appointment that holds or held the time, if there is one.
  record Kept(WaitlistEntry entry, Optional<Appointment> appointment) implements Waited {}

  /// A rule speaks against the time, or something named isn't there.
  record Refused(Booking why) implements Waited {}

  /// There is no such entry.
  record Unknown(WaitlistId id) implements Waited {}

  /// The entry stands where this can't be done any more.
  record NotFrom(WaitlistEntry entry) implements Waited {}
}
