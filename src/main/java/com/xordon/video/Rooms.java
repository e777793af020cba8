package com.xordon.video;

import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.MeetingRooms;
import java.util.Optional;

/// Where the rooms of an account are.
interface Rooms {
  /// Empty when the program isn't registered at the account's provider.
  Optional<MeetingRooms> of(AccountName account);
}
