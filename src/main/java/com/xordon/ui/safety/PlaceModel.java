package com.xordon.ui.safety;

import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Latest;
import com.xordon.ui.kit.Voice;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where copies lie off this machine, and how old they are.
final class PlaceModel {
  private final SafeBooks books;
  private final SafetyWords words;
  private final Voice voice;
  private final Job job;
  private final Latest<Place> reading;
  private final ReadOnlyObjectWrapper<Optional<Place>> place =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  PlaceModel(SafeBooks books, SafetyWords words, Background background, Voice voice) {
    this.books = books;
    this.words = words;
    this.voice = voice;
    this.job = new Job(background);
    this.reading = background.outside().latest();
  }

  ReadOnlyObjectProperty<Optional<Place>> placeProperty() {
    return place.getReadOnlyProperty();
  }

  Job job() {
    return job;
  }

  /// A stick that sleeps is waited for elsewhere.
  void refresh() {
    reading.run(books::secondPlace, p -> place.set(Optional.of(p)), voice::report);
  }

  void choose(Path folder) {
    copy(Optional.of(folder), words.say("place.chosen", "place", folder.toString()));
  }

  void decline() {
    copy(Optional.empty(), words.say("place.declined"));
  }

  void copyNow() {
    var folder = place.get().flatMap(Place::folder);
    if (folder.isPresent()) copy(folder, words.say("place.copied"));
  }

  private void copy(Optional<Path> folder, String said) {
    job.run(
        () -> {
          books.copyTo(folder);
          return said;
        },
        done -> {
          voice.say(done);
          refresh();
        });
  }
}
