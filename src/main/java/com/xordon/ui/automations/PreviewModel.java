package com.xordon.ui.automations;

import com.xordon.automation.AutomationDesk;
import com.xordon.core.message.Letter;
import com.xordon.core.message.MessageTemplate;
import com.xordon.core.message.Receipt;
import com.xordon.ui.kit.Latest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// How a text reads about a real appointment, and how it arrives when it is tried.
final class PreviewModel {
  /// In which shape it is looked at.
  enum Shape {
    MAIL,
    PLAIN,
    SMS
  }

  private final AutomationDesk desk;
  private final Doing doing;
  private final AutomationWords words;
  private final Supplier<Optional<MessageTemplate>> typed;
  private final Latest<Optional<Letter>> asking;
  private final ObservableList<Example> examples = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Letter>> letter =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper tested = new ReadOnlyStringWrapper("");
  final ObjectProperty<Example> example = new SimpleObjectProperty<>();
  final ObjectProperty<Shape> shape = new SimpleObjectProperty<>(Shape.MAIL);
  final StringProperty address = new SimpleStringProperty("");

  /// The key of a sentence, empty when all is well.
  final StringProperty addressComplaint = new SimpleStringProperty("");

  PreviewModel(
      AutomationDesk desk,
      Doing doing,
      AutomationWords words,
      Supplier<Optional<MessageTemplate>> typed) {
    this.desk = desk;
    this.doing = doing;
    this.words = words;
    this.typed = typed;
    this.asking = doing.background().latest();
    example.subscribe(this::ask);
    shape.subscribe(this::ask);
  }

  ObservableList<Example> examples() {
    return examples;
  }

  /// Empty while the text has a fault, or there is no appointment.
  ReadOnlyObjectProperty<Optional<Letter>> letterProperty() {
    return letter.getReadOnlyProperty();
  }

  /// What came of the last test, in words.
  ReadOnlyStringProperty testedProperty() {
    return tested.getReadOnlyProperty();
  }

  void show(List<Example> read) {
    if (examples.equals(read)) return;
    var before = Optional.ofNullable(example.get());
    examples.setAll(read);
    var same =
        before.flatMap(b ->
            read.stream()
                .filter(e -> e.appointment().id().equals(b.appointment().id()))
                .findFirst());
    same.or(() -> read.stream().findFirst()).ifPresent(example::set);
  }

  /// Asks again how it reads; an answer that is overtaken is dropped.
  void ask() {
    var text = typed.get();
    var about = Optional.ofNullable(example.get());
    if (text.isEmpty() || about.isEmpty()) {
      asking.forget();
      letter.set(Optional.empty());
      return;
    }
    asking.run(
        () -> desk.preview(text.get(), kind(), about.get().appointment().id(), "test@example.org"),
        letter::set,
        doing.voice()::report);
  }

  private Letter.Kind kind() {
    return shape.get() == Shape.SMS ? Letter.Kind.SMS : Letter.Kind.EMAIL;
  }

  /// Sends it as it is typed to an address of the practice's own.
  void test() {
    var to = address.get().strip();
    boolean mail = kind() == Letter.Kind.EMAIL;
    boolean fine = (mail ? ActionForm.MAIL : ActionForm.NUMBER).matcher(to).matches();
    addressComplaint.set(fine ? "" : mail ? "address.wrong" : "number.wrong");
    var text = typed.get();
    var about = Optional.ofNullable(example.get());
    if (!fine || text.isEmpty() || about.isEmpty()) return;
    tested.set(words.say("test.now"));
    var kind = kind();
    doing.outside(
        () -> desk.preview(text.get(), kind, about.get().appointment().id(), to).map(desk::test),
        receipt ->
            tested.set(
                receipt.map(r -> said(words, r, to)).orElseGet(() -> words.say("test.none"))),
        () -> tested.set(""));
  }

  /// What came of a test, in a sentence.
  static String said(AutomationWords words, Receipt receipt, String to) {
    return switch (receipt) {
      case Receipt.Sent(var ref) -> words.say("test.sent", "to", to);
      case Receipt.Refused(var why) -> words.say("test.failed", "why", words.trouble(why));
      case Receipt.Later(var why, var pause) -> words.say("test.failed", "why", words.trouble(why));
      case Receipt.Unreachable(var why) -> words.say("test.unreachable", "why", words.trouble(why));
      case Receipt.Unsure(var why) -> words.say("test.unsure", "why", words.trouble(why));
      case Receipt.NeedsPerson(var why) -> words.say("test.failed", "why", words.trouble(why));
      case Receipt.NotFound() -> words.say("test.none");
    };
  }
}
