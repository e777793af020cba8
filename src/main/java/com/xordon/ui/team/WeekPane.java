package com.xordon.ui.team;

import com.xordon.core.practice.TimeRange;
import com.xordon.ui.kit.LabelledField;
import com.xordon.ui.kit.Texts;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Somebody's week: the hours of each day as a line to type, and painted below.
final class WeekPane extends BorderPane {
  private final MemberForm form;
  private final Texts texts;
  private final WeekBoard board;

  /// From the day on which the practice's week begins.
  WeekPane(MemberForm form, DayOfWeek first, Texts texts) {
    this.form = form;
    this.texts = texts;
    var days = IntStream.range(0, 7).mapToObj(first::plus).toList();
    this.board = new WeekBoard(form, days);
    getStyleClass().add("week");
    setTop(heads(days));
    setCenter(board);
    setBottom(foot());
  }

  private Node heads(List<DayOfWeek> days) {
    var axis = new Region();
    axis.setMinWidth(WeekBoard.AXIS);
    var heads = new HBox(axis);
    heads.getStyleClass().add("week-heads");
    heads.setMinWidth(0);
    setMinWidth(0);
    days.forEach(day -> heads.getChildren().add(head(day)));
    return heads;
  }

  private Node head(DayOfWeek day) {
    var name = day.getDisplayName(TextStyle.FULL, texts.locale());
    var hours = new TextField();
    hours.textProperty().bindBidirectional(form.hours(day));
    hours.setPromptText(texts.say("day.off"));
    hours.setTooltip(new Tooltip(texts.say("hours.hint")));
    var complaint = form.complaint(day).map(key -> key.isEmpty() ? "" : texts.say(key));
    var field = new LabelledField(name, hours, complaint);
    var shortName = day.getDisplayName(TextStyle.SHORT, texts.locale());
    if (field.getChildren().getFirst() instanceof Label label) {
      label
          .textProperty()
          .bind(form.hours(day).map(text -> shortName + "  " + hoursOf(form.ranges(day))));
    }
    var head = new VBox(field);
    head.getStyleClass().add("week-head");
    var width = board.widthProperty().subtract(WeekBoard.AXIS).divide(7);
    head.prefWidthProperty().bind(width);
    head.setMinWidth(0);
    head.maxWidthProperty().bind(width);
    return head;
  }

  private String hoursOf(List<TimeRange> ranges) {
    return ranges.isEmpty() ? "" : TeamWords.hours(MemberForm.minutes(ranges), texts);
  }

  private Node foot() {
    var tool = new ToggleGroup();
    var work = tool("tool.work", tool);
    var erase = tool("tool.erase", tool);
    work.setSelected(true);
    tool.selectedToggleProperty()
        .subscribe(toggle -> {
          if (toggle == null) work.setSelected(true);
          board.painting().set(toggle != erase);
        });
    var tools = new HBox(work, erase);
    tools.getStyleClass().add("segmented");
    var hint = new Label(texts.say("week.hint"));
    hint.getStyleClass().addAll("text-12", "quiet");
    var foot = new HBox(tools, hint);
    foot.getStyleClass().addAll("week-foot", "gap-12", "centred-left");
    return foot;
  }

  private ToggleButton tool(String key, ToggleGroup group) {
    var button = new ToggleButton(texts.say(key));
    button.setToggleGroup(group);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
