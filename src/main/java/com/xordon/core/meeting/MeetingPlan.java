package com.xordon.core.meeting;

import com.xordon.core.diary.Interval;
import java.time.ZoneId;

/// What a meeting is to be. `zone` is for display at the provider.
public record MeetingPlan(String topic, Interval when, ZoneId zone) {}
