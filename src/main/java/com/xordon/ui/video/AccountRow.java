package com.xordon.ui.video;

import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Connection;

/// A staff member's own account.
record AccountRow(Connection connection, String staff) {
  AccountName account() {
    return connection.account();
  }
}
