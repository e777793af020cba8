package com.xordon.core.message;

import java.util.Optional;

/// A message in one language: a mail's subject and body, and a short text where there is one.
public record Wording(TemplateText subject, TemplateText body, Optional<TemplateText> sms) {}
