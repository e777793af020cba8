package com.xordon.store;

import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;

/// What an error of the database says about the database itself.
final class Breakage {
  /// H2's word for a file it can't make sense of.
  private static final int FILE_CORRUPTED = 90_030;

  /// A table, column or index isn't there: all of ours are, unless their names have rotted.
  private static final String MISSING = "42S";

  private Breakage() {}

  /// Whether it is to be opened again. A row refused by a rule of its table says nothing against
  /// it.
  static boolean isBroken(JdbiException e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql) {
        var state = String.valueOf(sql.getSQLState());
        if (state.startsWith(MISSING)) return true;
        return !state.startsWith("22") && !state.startsWith("23") && !state.startsWith("42");
      }
    }
    return true;
  }

  /// Whether it holds what it never was given, and is to be built anew.
  static boolean isRotten(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql && isRotten(sql)) return true;
      if (String.valueOf(t.getMessage()).contains("MVStoreException")) return true;
    }
    return false;
  }

  private static boolean isRotten(SQLException e) {
    return e.getErrorCode() == FILE_CORRUPTED
        || String.valueOf(e.getSQLState()).startsWith(MISSING);
  }
}
