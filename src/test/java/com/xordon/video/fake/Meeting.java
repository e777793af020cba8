package com.xordon.video.fake;

import java.time.Instant;

/// A meeting as the provider knows it. The marker is what a client can find it by again: Zoom's
/// agenda, Google's private properties (`name=value`, joined by `&`), Microsoft's external id.
/// Texts the provider doesn't have (yet) are empty.
public record Meeting(
    String id,
    String owner,
    String topic,
    Instant start,
    Instant end,
    String marker,
    String joinUrl,
    String password,
    boolean deleted) {}
