package com.xordon.core.waitlist;

import com.xordon.core.availability.Start;
import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.practice.StaffId;
import java.util.Optional;

/// Someone who could have a freed time: the best start for them, by whom (nobody in particular when
/// turns decide), and the grounds of their place.
public record Match(WaitlistEntry entry, Start start, Optional<StaffId> by, Grounds grounds) {}
