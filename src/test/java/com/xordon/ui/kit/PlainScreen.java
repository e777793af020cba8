package com.xordon.ui.kit;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A room with nothing in it but its name and a field, that counts its visits.
public final class PlainScreen implements Screen {
  public int shown;
  public int hidden;
  public final IntegerProperty waiting = new SimpleIntegerProperty();
  private final String id;
  private final String title;
  private final Icons icon;
  private final List<Action> actions;
  private final VBox view;

  public PlainScreen(String id, String title, Icons icon, Action... actions) {
    this.id = id;
    this.title = title;
    this.icon = icon;
    this.actions = List.of(actions);
    view = new VBox(new Label(title + " room"), new TextField());
    view.getStyleClass().addAll("pad-24", "gap-12");
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Icons icon() {
    return icon;
  }

  @Override
  public ObservableIntegerValue waiting() {
    return waiting;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void shown() {
    shown++;
  }

  @Override
  public void hidden() {
    hidden++;
  }

  @Override
  public List<Action> actions() {
    return actions;
  }
}
