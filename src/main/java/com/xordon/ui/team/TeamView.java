package com.xordon.ui.team;

import com.xordon.core.diary.Appointment;
import com.xordon.core.practice.StaffMember;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The people at the left, the week of one of them, and what else belongs to them at the right.
final class TeamView extends BorderPane {
  private final TeamViewModel model;
  private final Texts texts;
  private final ListView<StaffMember> list;
  private final MemberPanel panel;
  private final BooleanBinding nobody;
  private boolean following;

  TeamView(TeamViewModel model, Texts texts, Consumer<Appointment> open) {
    this.model = model;
    this.texts = texts;
    this.list = new ListView<>(model.members());
    this.panel = new MemberPanel(model, texts, open);
    this.nobody =
        Bindings.isEmpty(model.members())
            .and(model.loadedProperty())
            .and(model.editingProperty().not());
    getStyleClass().add("team");
    setLeft(side());
    setCenter(new StackPane(week(), empty()));
    setRight(panel);
    panel.visibleProperty().bind(model.editingProperty());
    panel.managedProperty().bind(model.editingProperty());
    model.selectedProperty().subscribe(this::follow);
    model.members().subscribe(() -> follow(model.selectedProperty().get()));
  }

  void focusList() {
    list.requestFocus();
  }

  void newMember() {
    model.startNew();
    panel.focusFirst();
  }

  private Node side() {
    var fresh = new Button("", Icons.of("plus"));
    fresh.getStyleClass().addAll("flat", "new-member");
    fresh.setAccessibleText(texts.say("new"));
    fresh.setTooltip(new Tooltip(texts.say("new")));
    fresh.setOnAction(e -> newMember());
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var head = new HBox(label(texts.say("list"), "text-15"), spring, fresh);
    head.getStyleClass().addAll("centred-left", "side-head");
    list.setAccessibleText(texts.say("list"));
    list.setCellFactory(l -> new MemberCell());
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    VBox.setVgrow(list, Priority.ALWAYS);
    var side = new VBox(head, list);
    side.getStyleClass().add("side-list");
    return side;
  }

  private Node week() {
    var title = new Label();
    title.getStyleClass().add("text-18");
    title
        .textProperty()
        .bind(
            model
                .form()
                .name()
                .map(name -> name.isBlank() ? texts.say("new.title") : name.strip()));
    var sub = label(texts.say("every"), "quiet");
    var head = new HBox(title, sub, unsaved());
    head.getStyleClass().addAll("pane-head", "gap-8", "centred-left");
    var week = new StackPane();
    VBox.setVgrow(week, Priority.ALWAYS);
    model
        .weekStartProperty()
        .subscribe(first -> week.getChildren().setAll(new WeekPane(model.form(), first, texts)));
    var pane = new VBox(head, week);
    pane.getStyleClass().add("plane");
    pane.visibleProperty().bind(model.editingProperty());
    return pane;
  }

  private Node unsaved() {
    var tag = label(texts.say("notSaved"), "tag", "warning");
    tag.visibleProperty().bind(model.form().changedProperty());
    return tag;
  }

  private Node empty() {
    var fresh = new Button(texts.say("new"), Icons.of("account-plus-outline"));
    fresh.setOnAction(e -> newMember());
    var words = label(texts.say("empty.text"), "quiet", "centred-text");
    words.setWrapText(true);
    var icon = Icons.of("account-clock-outline");
    icon.getStyleClass().add("empty-icon");
    var box = new VBox(icon, label(texts.say("empty.title"), "text-15"), words, fresh);
    box.getStyleClass().addAll("empty", "gap-8");
    box.visibleProperty().bind(nobody);
    return box;
  }

  private void chosen(@Nullable StaffMember member) {
    if (following || member == null) return;
    if (!model.select(member)) follow(model.selectedProperty().get());
  }

  private void follow(Optional<StaffMember> member) {
    following = true;
    var index = -1;
    for (int i = 0; i < list.getItems().size(); i++) {
      var id = list.getItems().get(i).id();
      if (member.filter(m -> m.id().equals(id)).isPresent()) index = i;
    }
    if (index < 0) list.getSelectionModel().clearSelection();
    else list.getSelectionModel().clearAndSelect(index);
    following = false;
  }

  static Label label(String text, String... classes) {
    var label = new Label(text);
    label.getStyleClass().addAll(classes);
    return label;
  }

  private final class MemberCell extends ListCell<StaffMember> {
    @Override
    protected void updateItem(@Nullable StaffMember member, boolean empty) {
      super.updateItem(member, empty);
      setText(null);
      setGraphic(member == null || empty ? null : row(member));
      setAccessibleText(
          member == null || empty ? null : member.name() + ", " + TeamWords.week(member, texts));
    }

    private Node row(StaffMember member) {
      var avatar = label(TeamWords.initials(member.name()), "avatar");
      var words = label(TeamWords.week(member, texts), "text-12", "quiet");
      var row = new HBox(avatar, new VBox(label(member.name(), "medium"), words));
      row.getStyleClass().addAll("gap-8", "centred-left");
      return row;
    }
  }
}
