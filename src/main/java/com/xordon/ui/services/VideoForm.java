package com.xordon.ui.services;

import com.xordon.core.meeting.VideoProvider;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// Who makes a service's meetings, the preferred first, as it is being chosen.
final class VideoForm {
  private final ObservableList<VideoProvider> chosen = FXCollections.observableArrayList();
  private List<String> shown = List.of();

  VideoForm(Runnable touched) {
    chosen.addListener((ListChangeListener<VideoProvider>) change -> touched.run());
  }

  ObservableList<VideoProvider> chosen() {
    return chosen;
  }

  /// Those that could be added.
  List<VideoProvider> others() {
    return Arrays.stream(VideoProvider.values()).filter(p -> !chosen.contains(p)).toList();
  }

  void show(List<String> words) {
    shown = words;
    chosen.setAll(known(words));
  }

  void add(VideoProvider provider) {
    if (!chosen.contains(provider)) chosen.add(provider);
  }

  void remove(VideoProvider provider) {
    chosen.remove(provider);
  }

  /// Puts it before the one that came before it.
  void raise(VideoProvider provider) {
    int at = chosen.indexOf(provider);
    if (at <= 0) return;
    var order = FXCollections.observableArrayList(chosen);
    Collections.swap(order, at, at - 1);
    chosen.setAll(order);
  }

  boolean isChanged() {
    return !chosen.equals(known(shown));
  }

  /// Words of providers this program doesn't know stay where nothing was chosen anew.
  List<String> read() {
    return isChanged() ? chosen.stream().map(VideoProvider::id).toList() : shown;
  }

  private static List<VideoProvider> known(List<String> words) {
    return words.stream().flatMap(w -> VideoProvider.of(w).stream()).distinct().toList();
  }
}
