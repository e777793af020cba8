package com.xordon.ui.imports;

import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.Ledger;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Notices;
import com.xordon.ui.kit.ProblemSurface;
import com.xordon.ui.kit.Texts;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;

/// The door for calendar files: from the file manager, dropped on the window, or chosen. The view
/// lies over the window's content and is not there while nothing is open. FX thread only.
public final class CalendarImport {
  private final ImportViewModel model;
  private final ImportView view;

  public CalendarImport(
      Ledger ledger,
      BookingDesk desk,
      InstantSource clock,
      Background background,
      Notices notices,
      ProblemSurface problems,
      Texts texts) {
    var own = texts.in(CalendarImport.class);
    model = new ImportViewModel(ledger, desk, clock, background, notices, problems, own);
    view = new ImportView(model, own);
  }

  public Node view() {
    return view;
  }

  /// Shows the first of them; the others wait behind what is open already.
  public void open(List<Path> files) {
    model.open(files);
  }

  public ReadOnlyBooleanProperty isOpen() {
    return model.isOpen();
  }
}
