package com.xordon.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets go of handles of a database that may have failed, which changes nothing any more.
final class Handles {
  private static final Logger LOG = LoggerFactory.getLogger(Handles.class);

  private Handles() {}

  static void rollBack(Handle handle) {
    try {
      handle.rollback();
    } catch (JdbiException e) {
      LOG.warn("The rollback failed; the connection is dropped.", e);
    }
  }

  static void close(Handle handle) {
    try {
      handle.close();
    } catch (JdbiException e) {
      LOG.warn("A connection can't be closed.", e);
    }
  }
}
