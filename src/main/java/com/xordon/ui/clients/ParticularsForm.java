package com.xordon.ui.clients;

import com.xordon.core.practice.Particulars;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What matters when writing to a client, while being typed. A language or zone left empty is the
/// practice's.
final class ParticularsForm {
  final StringProperty language = new SimpleStringProperty("");
  final StringProperty zone = new SimpleStringProperty("");
  final ObjectProperty<@Nullable LocalDate> born = new SimpleObjectProperty<>();
  final StringProperty tags = new SimpleStringProperty("");
  final BooleanProperty mail = new SimpleBooleanProperty(true);
  final BooleanProperty sms = new SimpleBooleanProperty(true);

  /// Keys of sentences, empty when all is well.
  final StringProperty zoneComplaint = new SimpleStringProperty("");

  final StringProperty bornComplaint = new SimpleStringProperty("");

  Observable[] fields() {
    return new Observable[] {language, zone, born, tags, mail, sms};
  }

  void show(Particulars p) {
    language.set(p.language().map(Locale::toLanguageTag).orElse(""));
    zone.set(p.zone().map(ZoneId::getId).orElse(""));
    born.set(p.born().orElse(null));
    tags.set(p.tags().stream().sorted().collect(Collectors.joining(", ")));
    mail.set(!p.noMail());
    sms.set(!p.noSms());
    zoneComplaint.set("");
    bornComplaint.set("");
  }

  /// What was typed, or nothing, with a complaint where something can't be right.
  Optional<Particulars> read(LocalDate today) {
    boolean known =
        zone.get().isBlank() || ZoneId.getAvailableZoneIds().contains(zone.get().strip());
    var day = born.get();
    boolean lived = day == null || !day.isAfter(today);
    zoneComplaint.set(known ? "" : "zone.wrong");
    bornComplaint.set(lived ? "" : "born.wrong");
    return known && lived ? Optional.of(typed()) : Optional.empty();
  }

  boolean differsFrom(Particulars before) {
    var same = new ParticularsForm();
    same.show(before);
    return !state().equals(same.state());
  }

  private String state() {
    return String.join(
        "|",
        language.get(),
        zone.get().strip(),
        String.valueOf(born.get()),
        tags.get().strip(),
        "" + mail.get(),
        "" + sms.get());
  }

  private Particulars typed() {
    var all = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
    Arrays.stream(tags.get().split(","))
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .forEach(all::add);
    return new Particulars(
        Optional.of(language.get()).filter(l -> !l.isEmpty()).map(Locale::forLanguageTag),
        Optional.of(zone.get().strip()).filter(z -> !z.isEmpty()).map(ZoneId::of),
        Optional.ofNullable(born.get()),
        all,
        !mail.get(),
        !sms.get());
  }
}
