package com.xordon.core.meeting;

import com.xordon.core.practice.StaffId;
import java.util.Optional;

/// Whose account at a provider: the practice's, or one staff member's own.
public record AccountName(VideoProvider provider, Optional<StaffId> staff) {
  public static AccountName ofPractice(VideoProvider provider) {
    return new AccountName(provider, Optional.empty());
  }

  /// `zoom`, or `zoom/anna`.
  public String value() {
    return provider.id() + staff.map(s -> "/" + s.value()).orElse("");
  }

  public static AccountName parse(String text) {
    int slash = text.indexOf('/');
    var id = slash < 0 ? text : text.substring(0, slash);
    var provider =
        VideoProvider.of(id)
            .orElseThrow(() -> new IllegalArgumentException("no provider '" + id + "'"));
    return new AccountName(
        provider,
        slash < 0 ? Optional.empty() : Optional.of(new StaffId(text.substring(slash + 1))));
  }
}
