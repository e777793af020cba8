package com.xordon.core.task;

/// Names a task; the same errand always has the same name.
public record TaskId(String value) {
  public TaskId {
    if (value.isBlank()) throw new IllegalArgumentException("an id is not blank");
  }

  /// The id of an errand of a kind about a thing.
  public static TaskId of(String kind, String entity) {
    return new TaskId(kind + ":" + entity);
  }
}
