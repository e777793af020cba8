package com.xordon.canary;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.slf4j.LoggerFactory;

/// Hears everything that the program and its libraries would ever log, at the finest level, with
/// all that came with it.
public final class LogTap implements AutoCloseable {
  private final StringBuilder heard = new StringBuilder();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level before = root.getLevel();
  private final java.util.logging.Logger platform = LogManager.getLogManager().getLogger("");
  private final java.util.logging.Level platformBefore = platform.getLevel();
  private final Ear ear = new Ear();
  private final PlatformEar platformEar = new PlatformEar();

  public LogTap() {
    // the console is deaf meanwhile: what passes here is much, and none of its business
    root.iteratorForAppenders().forEachRemaining(a -> a.addFilter(new AboveWarning()));
    ear.setContext(root.getLoggerContext());
    ear.start();
    root.addAppender(ear);
    root.setLevel(Level.TRACE);
    platform.addHandler(platformEar);
    platform.setLevel(java.util.logging.Level.ALL);
  }

  public byte[] heard() {
    synchronized (heard) {
      return heard.toString().getBytes(StandardCharsets.UTF_8);
    }
  }

  private void hear(String text) {
    synchronized (heard) {
      heard.append(text).append('\n');
    }
  }

  @Override
  public void close() {
    root.setLevel(before);
    root.detachAppender(ear);
    root.iteratorForAppenders().forEachRemaining(a -> a.clearAllFilters());
    platform.removeHandler(platformEar);
    platform.setLevel(platformBefore);
  }

  private static final class AboveWarning extends ch.qos.logback.core.filter.Filter<ILoggingEvent> {
    @Override
    public ch.qos.logback.core.spi.FilterReply decide(ILoggingEvent event) {
      return event.getLevel().isGreaterOrEqual(Level.WARN)
          ? ch.qos.logback.core.spi.FilterReply.NEUTRAL
          : ch.qos.logback.core.spi.FilterReply.DENY;
    }
  }

  private final class Ear extends AppenderBase<ILoggingEvent> {
    @Override
    protected void append(ILoggingEvent event) {
      // the mail server that the tests run in the same machine is not ours
      if (event.getLoggerName().startsWith("com.icegreen.")) return;
      var thrown = event.getThrowableProxy();
      hear(
          event.getLoggerName()
              + " "
              + event.getFormattedMessage()
              + (thrown == null ? "" : "\n" + ThrowableProxyUtil.asString(thrown)));
    }
  }

  private final class PlatformEar extends Handler {
    @Override
    public void publish(LogRecord entry) {
      var thrown = new StringWriter();
      if (entry.getThrown() != null) entry.getThrown().printStackTrace(new PrintWriter(thrown));
      var text = new java.util.logging.SimpleFormatter().formatMessage(entry);
      hear(entry.getLoggerName() + " " + text + thrown);
    }

    @Override
    public void flush() {
      // nothing waits
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}
