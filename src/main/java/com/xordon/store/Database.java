package com.xordon.store;

import com.xordon.store.journal.Tail;
import com.xordon.store.table.JournalTable;
import com.xordon.store.vault.DataKey;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The H2 file: the fast view of the books. It may be lost; the journal file is the promise.
final class Database implements AutoCloseable {
  /// The number of the last file in `migration/`.
  static final String NEWEST_MIGRATION = "8";

  private static final int CONNECTIONS = 8;

  private static final Logger LOG = LoggerFactory.getLogger(Database.class);

  private final HikariDataSource source;
  private final Connection own;
  private final Jdbi jdbi;

  /// `own` is none of those that are lent out, and is there at the end whatever became of them.
  private Database(HikariDataSource source, Connection own) {
    this.source = source;
    this.own = own;
    this.jdbi = Jdbi.create(source);
    // a message would hold the statement and all its values, and messages are logged
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
  }

  /// Opens the file, or makes an empty one.
  static Database open(Path file) throws SQLException {
    return open("file:" + file.toAbsolutePath(), Optional.empty());
  }

  /// The same at a place in H2's own words, encrypted with a key if there is one.
  static Database open(String place, Optional<DataKey> key) throws SQLException {
    var config = new HikariConfig();
    // H2 takes the file's password and the user's, who has none, in one text
    key.ifPresent(k -> config.setPassword(k.databasePassword() + " "));
    // commits may lag behind: what a power cut takes is redone from the journal file
    config.setJdbcUrl(
        // a deed takes some thirty kinds of statements; by default eight are remembered
        "jdbc:h2:%s;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=64%s"
            .formatted(place, key.isPresent() ? ";CIPHER=AES" : ""));
    var own = DriverManager.getConnection(config.getJdbcUrl(), "", config.getPassword());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setPoolName("books");
    try {
      return new Database(new HikariDataSource(config), own);
    } catch (HikariPool.PoolInitializationException e) {
      own.close();
      throw new SQLException("the database can't be opened", e);
    }
  }

  Jdbi jdbi() {
    return jdbi;
  }

  /// Whether our tables are in it; H2 opens a damaged file as an empty one.
  boolean isOurs() {
    return jdbi.withHandle(h ->
        h.select(
                    "select count(*) from information_schema.tables where lower(table_name) in"
                        + " ('flyway_schema_history', 'counters', 'journal')")
                .mapTo(Integer.class)
                .one()
            == 3);
  }

  /// Whether steps to the present tables are still to do. The tables are asked, not Flyway: it
  /// would take half of the time a command needs to open the books.
  boolean needsMigration() {
    return jdbi.withHandle(h ->
        h.select(
                    "select count(*) from \"flyway_schema_history\""
                        + " where \"version\" = ? and \"success\" = true",
                    NEWEST_MIGRATION)
                .mapTo(Integer.class)
                .one()
            == 0);
  }

  void migrate() {
    flyway().migrate();
  }

  private Flyway flyway() {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:com/xordon/store/migration")
        .load();
  }

  Tail tail() {
    return jdbi.withHandle(h -> new JournalTable(h).tail());
  }

  /// With the last connection H2 closes the file in order.
  @Override
  public void close() {
    writeOut();
    source.close();
  }

  /// H2 2.4.240 turns in a circle for good when it can't write while it closes
  /// (`MVStore.closeStore` waits for itself); when it can't write before, it just ends.
  private void writeOut() {
    try (own;
        var statement = own.createStatement()) {
      statement.execute("checkpoint sync");
    } catch (SQLException e) {
      LOG.warn("The database can't be written out; the journal has all of it.", e);
    }
  }
}
