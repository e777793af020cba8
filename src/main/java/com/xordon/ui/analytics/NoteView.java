package com.xordon.ui.analytics;

import com.xordon.ui.analytics.Part.Note;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Nodes;
import javafx.scene.layout.VBox;

/// Says why there is nothing to see here yet.
final class NoteView extends VBox {
  NoteView(Note note) {
    getStyleClass().addAll("part", "part-note", "gap-8");
    var icon = Icons.CHART_BOX_OUTLINE.node();
    icon.getStyleClass().add("empty-icon");
    var words = Nodes.wrapped(note.text(), "quiet", "centred-text");
    words.setMaxWidth(USE_PREF_SIZE);
    getChildren().addAll(icon, Nodes.label(note.head().title(), "text-15"), words);
  }
}
