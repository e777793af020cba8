package com.xordon.ui.finding;

import com.xordon.core.finding.FoundTime;

/// Where a found time goes to be booked. `particular` is true when somebody was asked for, so that
/// who was found is who is meant.
public interface FindDoor {
  void book(FoundTime found, boolean particular);
}
