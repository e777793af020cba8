package com.xordon.ui.automations;

import com.xordon.core.automation.Condition;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A condition while being typed. What it needs not is left as it is.
final class ConditionForm {
  enum Kind {
    SERVICES,
    STAFF,
    FIRST_VISIT,
    VIDEO,
    WEEKDAYS,
    LEAD_TIME,
    PRICE_FROM,
    TAGS,
    SOURCES;

    /// Whether some of a list are chosen.
    boolean isChoice() {
      return this == SERVICES || this == STAFF || this == WEEKDAYS;
    }

    /// Whether it only says yes or no.
    boolean isYesNo() {
      return this == FIRST_VISIT || this == VIDEO;
    }
  }

  private final Kind kind;
  private final int digits;

  /// Ids of services or staff, or names of weekdays.
  final ObservableList<String> chosen = FXCollections.observableArrayList();

  final BooleanProperty wanted = new SimpleBooleanProperty(true);
  final StringProperty text = new SimpleStringProperty("");
  final AmountForm amount = new AmountForm();

  /// The key of a sentence, empty when all is well.
  final StringProperty complaint = new SimpleStringProperty("");

  /// `digits` are those of the practice's money.
  ConditionForm(Kind kind, int digits) {
    this.kind = kind;
    this.digits = digits;
    amount.show(Duration.ofHours(24));
  }

  Kind kind() {
    return kind;
  }

  static ConditionForm of(Condition condition, int digits) {
    return switch (condition) {
      case Condition.Services(var any) ->
          choice(Kind.SERVICES, any.stream().map(ServiceId::value).sorted().toList(), digits);
      case Condition.Staff(var any) ->
          choice(Kind.STAFF, any.stream().map(StaffId::value).sorted().toList(), digits);
      case Condition.Weekdays(var any) ->
          choice(Kind.WEEKDAYS, any.stream().sorted().map(DayOfWeek::name).toList(), digits);
      case Condition.Sources(var any) -> words(Kind.SOURCES, any, digits);
      case Condition.Tags(var any) -> words(Kind.TAGS, any, digits);
      case Condition.Video(var wanted) -> yesNo(Kind.VIDEO, wanted, digits);
      case Condition.FirstVisit(var wanted) -> yesNo(Kind.FIRST_VISIT, wanted, digits);
      case Condition.LeadTime(var atLeast) -> {
        var form = new ConditionForm(Kind.LEAD_TIME, digits);
        form.amount.show(atLeast);
        yield form;
      }
      case Condition.PriceFrom(var atLeast) -> {
        var form = new ConditionForm(Kind.PRICE_FROM, digits);
        form.text.set(BigDecimal.valueOf(atLeast, digits).toPlainString());
        yield form;
      }
    };
  }

  private static ConditionForm choice(Kind kind, List<String> chosen, int digits) {
    var form = new ConditionForm(kind, digits);
    form.chosen.setAll(chosen);
    return form;
  }

  private static ConditionForm words(Kind kind, Set<String> any, int digits) {
    var form = new ConditionForm(kind, digits);
    form.text.set(any.stream().sorted().collect(Collectors.joining(", ")));
    return form;
  }

  private static ConditionForm yesNo(Kind kind, boolean wanted, int digits) {
    var form = new ConditionForm(kind, digits);
    form.wanted.set(wanted);
    return form;
  }

  Optional<Condition> read() {
    var read = value();
    complaint.set(read.isEmpty() ? missing() : "");
    return read;
  }

  /// The same without a complaint.
  Optional<Condition> peek() {
    return value();
  }

  private String missing() {
    return switch (kind) {
      case LEAD_TIME -> "amount.wrong";
      case PRICE_FROM -> "price.wrong";
      case TAGS, SOURCES -> "words.missing";
      case SERVICES, STAFF, WEEKDAYS, VIDEO, FIRST_VISIT -> "choice.missing";
    };
  }

  private Optional<Condition> value() {
    return switch (kind) {
      case VIDEO -> Optional.of(new Condition.Video(wanted.get()));
      case FIRST_VISIT -> Optional.of(new Condition.FirstVisit(wanted.get()));
      case LEAD_TIME -> amount.read().map(Condition.LeadTime::new);
      case PRICE_FROM -> price().map(Condition.PriceFrom::new);
      case SERVICES, STAFF, WEEKDAYS -> chosen.isEmpty() ? Optional.empty() : ofChosen();
      case TAGS, SOURCES -> words().isEmpty() ? Optional.empty() : ofWords();
    };
  }

  private Optional<Condition> ofChosen() {
    return Optional.of(
        switch (kind) {
          case SERVICES ->
              new Condition.Services(
                  chosen.stream().map(ServiceId::new).collect(Collectors.toSet()));
          case STAFF ->
              new Condition.Staff(chosen.stream().map(StaffId::new).collect(Collectors.toSet()));
          default -> {
            var days = EnumSet.noneOf(DayOfWeek.class);
            chosen.forEach(d -> days.add(DayOfWeek.valueOf(d)));
            yield new Condition.Weekdays(days);
          }
        });
  }

  private Optional<Condition> ofWords() {
    return Optional.of(
        kind == Kind.TAGS ? new Condition.Tags(words()) : new Condition.Sources(words()));
  }

  private Set<String> words() {
    return Arrays.stream(text.get().split(","))
        .map(String::strip)
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toSet());
  }

  private Optional<Long> price() {
    var typed = text.get().strip().replace(',', '.');
    if (!typed.matches("\\d{1,9}(\\.\\d{1,4})?")) return Optional.empty();
    var minor = new BigDecimal(typed).movePointRight(digits).setScale(0, RoundingMode.HALF_UP);
    return Optional.of(minor.longValueExact());
  }

  String state() {
    return kind
        + "|"
        + chosen.stream().sorted().toList()
        + wanted.get()
        + "|"
        + text.get()
        + "|"
        + amount.state();
  }

  void tell(Edits edits) {
    edits.watch(wanted, text, amount.number, amount.unit);
    edits.watch(chosen);
  }
}
