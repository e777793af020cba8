package com.xordon.ui.waitlist;

import com.xordon.core.diary.WaitlistEntry;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;
import com.xordon.ui.kit.LabelledField;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Written;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A wish being written down. What is left open means anyone, any day, any time.
final class WaitFormPane extends ScrollPane {
  private static final List<DayOfWeek> WEEK = List.of(DayOfWeek.values());

  private final WaitlistViewModel model;
  private final WaitForm form;
  private final Texts texts;
  private final VBox fields = new VBox();
  private final TextField client = new TextField();
  private final VBox found = new VBox();
  private final ComboBox<Service> service = new ComboBox<>();
  private final ComboBox<Integer> priority = new ComboBox<>();
  private final FlowPane people = new FlowPane();
  private final FlowPane days = new FlowPane();

  WaitFormPane(WaitlistViewModel model, Texts texts) {
    super();
    this.model = model;
    this.form = model.form();
    this.texts = texts;
    setContent(fields);
    setFitToWidth(true);
    setFocusTraversable(false);
    fields.getStyleClass().addAll("section", "gap-12", "wait-form");
    bindFields();
    model.found().subscribe(this::showFound);
    form.service.subscribe(s -> showPeople());
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ESCAPE) model.stopEditing();
    });
  }

  private void bindFields() {
    client.setPromptText(texts.say("client.prompt"));
    client.textProperty().bindBidirectional(form.clientText);
    service.setConverter(new Written<>(Service::name));
    service.setMaxWidth(Double.MAX_VALUE);
    service.valueProperty().bindBidirectional(form.service);
    priority
        .getItems()
        .setAll(IntStream.rangeClosed(0, WaitlistEntry.MOST_PRIORITY).boxed().toList());
    priority.setConverter(new Written<>(this::priority));
    priority.valueProperty().bindBidirectional(form.priority);
    people.getStyleClass().add("chips");
    days.getStyleClass().add("chips");
    found.getStyleClass().add("found");
  }

  /// Shows the form as it is to be filled in, with the keyboard in its first field.
  void open() {
    var rules = model.rulesProperty().get();
    rules.ifPresent(r ->
        service
            .getItems()
            .setAll(r.services().stream().filter(s -> !s.staff().isEmpty()).toList()));
    client.setDisable(model.isKnown());
    showPeople();
    days.getChildren()
        .setAll(
            WEEK.stream()
                .map(d ->
                    toggle(
                        d.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale()),
                        d.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()),
                        d,
                        form.days))
                .toList());
    var title =
        WaitlistView.label(texts.say(model.isKnown() ? "form.edit" : "form.new"), "text-18");
    fields
        .getChildren()
        .setAll(title, new VBox(field("client", client, form.clientComplaint), found));
    fields
        .getChildren()
        .addAll(
            field("service", service, form.serviceComplaint),
            group("people", people),
            group("days", days),
            times(),
            dates(),
            field("priority", priority, new SimpleStringProperty("")),
            notes(),
            buttons());
    applyCss();
    if (model.isKnown()) service.requestFocus();
    else client.requestFocus();
  }

  private Node times() {
    var hours = new TextField();
    hours.setPromptText(texts.say("times.prompt"));
    hours.textProperty().bindBidirectional(form.times);
    return field("times", hours, form.timesComplaint);
  }

  private Node dates() {
    var earliest = new DatePicker();
    earliest.valueProperty().bindBidirectional(form.earliest);
    var latest = new DatePicker();
    latest.valueProperty().bindBidirectional(form.latest);
    var row =
        new HBox(
            field("earliest", earliest, new SimpleStringProperty("")),
            field("latest", latest, form.latestComplaint));
    row.getStyleClass().add("gap-12");
    return row;
  }

  private Node notes() {
    var text = new TextField();
    text.textProperty().bindBidirectional(form.notes);
    return field("notes", text, new SimpleStringProperty(""));
  }

  private LabelledField field(String key, Control control, StringProperty complaint) {
    return new LabelledField(
        texts.say(key), control, complaint.map(c -> c.isEmpty() ? "" : texts.say(c)));
  }

  private Node group(String key, FlowPane chips) {
    var group =
        new VBox(WaitlistView.label(texts.say(key), "field-label", "text-12", "medium"), chips);
    group.getStyleClass().add("gap-4");
    return group;
  }

  private void showPeople() {
    people.getChildren().clear();
    var what = form.service.get();
    var rules = model.rulesProperty().get();
    if (what == null || rules.isEmpty()) return;
    for (var id : what.staff().stream().map(ServiceStaff::id).toList()) {
      rules
          .get()
          .staff(id)
          .filter(m -> m.active())
          .ifPresent(m ->
              people
                  .getChildren()
                  .add(this.<StaffId>toggle(m.name().split(" ", 2)[0], m.name(), id, form.anyOf)));
    }
  }

  private <T> ToggleButton toggle(String text, String said, T value, ObservableList<T> chosen) {
    var button = new ToggleButton(text);
    button.getStyleClass().add("chip");
    button.setAccessibleText(said);
    button.setSelected(chosen.contains(value));
    button.setOnAction(e -> {
      if (button.isSelected()) chosen.add(value);
      else chosen.remove(value);
    });
    return button;
  }

  private void showFound() {
    found.getChildren().setAll(model.found().stream().map(this::line).toList());
  }

  private Node line(Client c) {
    var contact = c.phone().isEmpty() ? c.email() : c.phone();
    var row = new Button();
    var text =
        new HBox(
            WaitlistView.label(c.name(), "medium"),
            WaitlistView.spring(),
            WaitlistView.label(contact, "text-12", "faint"));
    row.setGraphic(text);
    row.getStyleClass().addAll("flat", "side-line");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setAccessibleText(c.name() + ", " + contact);
    row.setOnAction(e -> {
      model.take(c);
      service.requestFocus();
    });
    return row;
  }

  private Node buttons() {
    var save = new Button(texts.say(model.isKnown() ? "save" : "put"));
    save.getStyleClass().add("primary");
    save.setDefaultButton(true);
    save.disableProperty().bind(model.busyProperty());
    save.setOnAction(e -> model.save());
    var discard = new Button(texts.say("discard"));
    discard.setOnAction(e -> model.stopEditing());
    var buttons = new HBox(save, discard);
    buttons.getStyleClass().add("gap-8");
    return buttons;
  }

  private String priority(int p) {
    return model.words().map(w -> w.priority(p)).orElse("");
  }
}
