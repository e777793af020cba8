package com.xordon.ui.safety;

import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Latest;
import com.xordon.ui.kit.Voice;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// When everything was read again, what was found, and which appointments kept their hour.
final class CheckModel {
  private final SafeBooks books;
  private final Voice voice;
  private final Job job;
  private final Latest<Checked> reading;
  private final KeptHours hours;
  private final Latest<List<KeptHours.Kept>> counting;
  private final ReadOnlyObjectWrapper<Optional<Checked>> last =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<KeptHours.Kept>> kept =
      new ReadOnlyObjectWrapper<>(List.of());

  CheckModel(SafeBooks books, KeptHours hours, Background background, Voice voice) {
    this.books = books;
    this.hours = hours;
    this.voice = voice;
    this.job = new Job(background);
    this.reading = background.outside().latest();
    this.counting = background.outside().latest();
  }

  ReadOnlyObjectProperty<Optional<Checked>> lastProperty() {
    return last.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<KeptHours.Kept>> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  Job job() {
    return job;
  }

  void refresh() {
    reading.run(books::lastCheck, c -> last.set(Optional.of(c)), voice::report);
    counting.run(hours::all, kept::set, voice::report);
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
