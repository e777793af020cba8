package com.xordon.analytics.book;

import java.time.Instant;

/// Someone on a booking page took a step. A session is one visitor's; it says nothing of who they
/// are.
public record PageEvent(String page, String session, PageStep step, Instant at) {}
