package com.xordon.exchange;

import com.xordon.core.practice.StaffId;

/// What became of a wish to import a file.
public sealed interface Imported {
  /// Done and safely kept, or with a dry run only looked at.
  record Done(ImportReport report) implements Imported {}

  /// Somebody called it off; nothing was written.
  record Cancelled() implements Imported {}

  /// Nothing in the file is of the kind it should be; nothing was written.
  record Unreadable(Note why) implements Imported {}

  /// There is nobody to import it for.
  record UnknownStaff(StaffId staff) implements Imported {}
}
