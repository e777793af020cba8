package com.xordon.app.command;

import java.util.List;

/// What the exit status says.
final class Exit {
  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int USAGE = 2;
  static final int BROKEN = 3;

  /// How the codes begin of what is not there or no good.
  private static final List<String> REFUSALS = List.of("UNKNOWN_", "FILE_", "NOTHING_", "SIGN_IN_");

  private Exit() {}

  /// The status for a problem: a name or file that isn't there or is no good refuses, a word that
  /// makes no sense is bad usage, all else is a broken environment.
  static int of(String code) {
    if (REFUSALS.stream().anyMatch(code::startsWith)) {
      return REFUSED;
    }
    return switch (code) {
      case "NOT_NOW",
          "WAIT_NOT_NOW",
          "NO_VISIT",
          "VISIT_SEVERAL_DAYS",
          "AMBIGUOUS_CLIENT",
          "BACKUP_UNREADABLE",
          "BACKUP_LOCKED",
          "ENCRYPTED_ALREADY",
          "NOT_ENCRYPTED",
          "KEY_WRONG",
          "RECOVERY_KEY_BAD",
          "PASSWORD_SHORT",
          "NOT_EMPTY",
          "NO_PRACTICE",
          "DAY_IS_OVER",
          "NOT_PROPOSED",
          "NOT_REGISTERED",
          "GRANTED_TOO_LITTLE",
          "TASK_RUNNING",
          "TASK_OVER",
          "TASK_TOO_LATE" ->
          REFUSED;
      case "BAD_USAGE", "WAIT_REFUSED", "BAD_DATE", "BAD_INSTANT", "BAD_TIME", "BAD_SETTING" ->
          USAGE;
      case "BAD_ADDRESS", "BAD_REDIRECT", "SECRET_BY_INPUT", "SET_ELSEWHERE" -> USAGE;
      case "BAD_RULE", "RULE_WITHOUT_END", "RULE_TOO_LONG" -> USAGE;
      default -> BROKEN;
    };
  }
}
