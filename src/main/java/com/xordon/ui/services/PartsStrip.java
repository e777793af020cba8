package com.xordon.ui.services;

import com.xordon.core.practice.HoursText;
import com.xordon.core.practice.MultiDay;
import com.xordon.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The days of a service side by side, with its parts where they lie between morning and evening.
final class PartsStrip extends Pane {
  private static final double HEIGHT = 150;
  private static final double HEAD = 24;
  private static final double DAY = 110;
  private static final int MOST_DAYS = 14;

  private final Texts texts;
  private List<MultiDay.Part> parts = List.of();
  private final List<Region> bars = new ArrayList<>();
  private int days;

  PartsStrip(Texts texts) {
    this.texts = texts;
    getStyleClass().add("parts-strip");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
  }

  void show(List<MultiDay.Part> shown, boolean wholeDays) {
    parts = shown;
    bars.clear();
    getChildren().clear();
    days = Math.min(MOST_DAYS, shown.stream().mapToInt(p -> p.day() + 1).max().orElse(1));
    int last = shown.stream().mapToInt(MultiDay.Part::day).max().orElse(0);
    for (int day = 0; day < days; day++) {
      var column = new Region();
      column.getStyleClass().add("parts-day");
      if (wholeDays && day <= last) column.getStyleClass().add("blocked");
      var head = new Label(texts.say("part.head", "day", day + 1));
      head.getStyleClass().addAll("text-12", "quiet");
      getChildren().addAll(column, head);
    }
    for (var part : shown) {
      var bar = new Label(HoursText.write(part.range()));
      bar.getStyleClass().addAll("parts-bar", "text-11");
      bars.add(bar);
      getChildren().add(bar);
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = Math.min(DAY, getWidth() / Math.max(1, days));
    int from = parts.stream().mapToInt(p -> p.range().from()).min().orElse(8 * 60) - 30;
    int to = parts.stream().mapToInt(p -> p.range().to()).max().orElse(18 * 60) + 30;
    double scale = (HEIGHT - HEAD) / Math.max(60, to - from);
    for (int i = 0; i < days; i++) {
      getChildren().get(2 * i).resizeRelocate(i * width, HEAD, width, HEIGHT - HEAD);
      getChildren().get(2 * i + 1).resizeRelocate(i * width + 6, 2, width - 8, HEAD - 4);
    }
    for (int i = 0; i < bars.size(); i++) {
      var range = parts.get(i).range();
      bars.get(i)
          .resizeRelocate(
              parts.get(i).day() * width + 4,
              HEAD + (range.from() - from) * scale,
              width - 8,
              Math.max(14, (range.to() - range.from()) * scale));
      bars.get(i).setVisible(parts.get(i).day() < days);
    }
  }
}
