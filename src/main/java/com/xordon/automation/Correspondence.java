package com.xordon.automation;

import com.xordon.core.message.Letter.Party;
import com.xordon.core.message.Letterhead;
import com.xordon.core.message.MessageLinks;
import java.util.Locale;
import java.util.Optional;

/// How a practice writes: its letterhead, whom mail and SMS come from (an empty address where
/// nothing is said), the language of clients who named none, and where they can do something about
/// an appointment.
public record Correspondence(
    Letterhead letterhead,
    Party mailFrom,
    Optional<Party> replyTo,
    String smsFrom,
    Locale language,
    MessageLinks links) {}
