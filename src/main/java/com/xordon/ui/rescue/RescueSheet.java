package com.xordon.ui.rescue;

import com.xordon.core.booking.Ledger;
import com.xordon.core.practice.StaffId;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Voice;
import java.time.InstantSource;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;

/// The door of the day rescue. The view lies over the window's content and is not there while
/// nothing is open.
public final class RescueSheet {
  private final RescueViewModel model;
  private final RescueView view;

  public RescueSheet(
      Ledger ledger, InstantSource clock, Background background, Voice voice, Texts texts) {
    var own = texts.in(RescueSheet.class);
    model = new RescueViewModel(ledger, clock, background, voice, own);
    view = new RescueView(model, own);
  }

  public Node view() {
    return view;
  }

  /// Proposes where the appointments of someone who is away on a day could go.
  public void open(StaffId staff, LocalDate date) {
    model.open(staff, date);
  }

  public ReadOnlyBooleanProperty isOpen() {
    return model.isOpen();
  }
}
