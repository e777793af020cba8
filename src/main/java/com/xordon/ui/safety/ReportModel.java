package com.xordon.ui.safety;

import com.xordon.exchange.OutFile;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Voice;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The report of a problem: written, shown, and saved where a person wants it. It is sent nowhere.
final class ReportModel {
  private final Supplier<String> report;
  private final SafetyWords words;
  private final Voice voice;
  private final Job job;
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

  ReportModel(Supplier<String> report, SafetyWords words, Background background, Voice voice) {
    this.report = report;
    this.words = words;
    this.voice = voice;
    this.job = new Job(background);
  }

  /// Empty until it was written.
  ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  Job job() {
    return job;
  }

  void write() {
    job.run(report::get, text::set);
  }

  void save(Path file) {
    var shown = text.get();
    job.run(
        () -> {
          OutFile.write(file, shown);
          return file;
        },
        saved -> voice.say(words.say("report.saved", "file", saved.toString())));
  }
}
