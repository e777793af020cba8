package com.xordon.ui.safety;

import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Latest;
import com.xordon.ui.kit.Voice;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// When everything was read again, and what was found.
final class CheckModel {
  private final SafeBooks books;
  private final Voice voice;
  private final Job job;
  private final Latest<Checked> reading;
  private final ReadOnlyObjectWrapper<Optional<Checked>> last =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  CheckModel(SafeBooks books, Background background, Voice voice) {
    this.books = books;
    this.voice = voice;
    this.job = new Job(background);
    this.reading = background.outside().latest();
  }

  ReadOnlyObjectProperty<Optional<Checked>> lastProperty() {
    return last.getReadOnlyProperty();
  }

  Job job() {
    return job;
  }

  void refresh() {
    reading.run(books::lastCheck, c -> last.set(Optional.of(c)), voice::report);
  }

  void check() {
    job.run(
        books::check,
        found -> {
          reading.forget();
          last.set(Optional.of(found));
        });
  }
}
