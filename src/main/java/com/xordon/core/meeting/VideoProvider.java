package com.xordon.core.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who makes meetings. The id is the word of settings, files and the command line.
public enum VideoProvider {
  ZOOM("Zoom"),
  MEET("Google Meet"),
  TEAMS("Microsoft Teams");

  private final String title;

  VideoProvider(String title) {
    this.title = title;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Its own name.
  public String title() {
    return title;
  }

  public static Optional<VideoProvider> of(String id) {
    return Arrays.stream(values()).filter(p -> p.id().equals(id)).findFirst();
  }
}
