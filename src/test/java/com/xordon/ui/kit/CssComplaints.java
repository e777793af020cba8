package com.xordon.ui.kit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.collections.ListChangeListener;
import javafx.css.CssParser;

/// Everything JavaFX says against a style sheet while it listens.
public final class CssComplaints {
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final ListChangeListener<CssParser.ParseError> errors = this::heard;
  private final Handler warnings =
      new Handler() {
        @Override
        public void publish(LogRecord told) {
          if (told.getMessage().startsWith("Unsupported JavaFX configuration")) return;
          if (told.getLevel().intValue() >= Level.WARNING.intValue()) heard.add(told.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  public CssComplaints() {
    Logger.getLogger("").addHandler(warnings);
    CssParser.errorsProperty().addListener(errors);
  }

  public List<String> stop() {
    Logger.getLogger("").removeHandler(warnings);
    CssParser.errorsProperty().removeListener(errors);
    return List.copyOf(heard);
  }

  private void heard(ListChangeListener.Change<? extends CssParser.ParseError> change) {
    while (change.next())
      for (var error : List.copyOf(change.getAddedSubList())) heard.add(error.getMessage());
  }
}
