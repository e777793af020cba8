package com.xordon.app;

import com.xordon.app.problem.LastLines;
import com.xordon.core.problem.Problem;
import javafx.collections.ListChangeListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes the code of each problem that people were shown to the log, where a report finds it.
final class ShownCodes implements ListChangeListener<Problem> {
  private static final Logger LOG = LoggerFactory.getLogger(ShownCodes.class);

  @Override
  public void onChanged(Change<? extends Problem> change) {
    while (change.next()) {
      for (var problem : change.getAddedSubList()) {
        LOG.atWarn().addKeyValue(LastLines.CODE, problem.code()).log("A problem was shown.");
      }
    }
  }
}
