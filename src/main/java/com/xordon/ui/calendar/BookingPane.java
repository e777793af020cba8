package com.xordon.ui.calendar;

import com.xordon.core.practice.Client;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;
import com.xordon.ui.kit.Written;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The card that books: client, service, with whom, when. Enter books.
final class BookingPane extends VBox {
  private final BookingCard card;
  private final CalendarViewModel calendar;
  private final CalendarWords words;
  private final TextField client = new TextField();
  private final TextField phone = new TextField();
  private final VBox found = new VBox();
  private final ComboBox<Service> service = new ComboBox<>();
  private final HBox staff = new HBox();
  private final Label summary = new Label();
  private final Label price = new Label();
  private final Button book = new Button();
  private final StartsPane starts;
  private final AttendPane attend;
  private final AddOnPane addOns;
  private boolean filling;

  @SuppressWarnings("unused") // held as long as the pane lives
  private final Subscription following;

  BookingPane(BookingCard card, CalendarViewModel calendar, CalendarWords words) {
    this.card = card;
    this.calendar = calendar;
    this.words = words;
    this.starts = new StartsPane(card, () -> calendar.rulesProperty().get(), words);
    this.attend = new AttendPane(card, () -> calendar.rulesProperty().get(), words);
    this.addOns = new AddOnPane(card, words);
    getStyleClass().addAll("popover", "booking-card");
    var scroll = new ScrollPane(body());
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(), scroll, foot());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    following = follow();
  }

  private Subscription follow() {
    return Subscription.combine(
        card.whom().foundProperty().subscribe(this::show),
        card.whom().clientProperty().subscribe(c -> showClient()),
        card.whom().text().subscribe(c -> showClient()),
        card.serviceProperty().subscribe(s -> showService()),
        card.staffProperty().subscribe(s -> showStaff()),
        card.offersProperty().subscribe(o -> showStarts()),
        card.chosenProperty().subscribe(c -> showStarts()),
        card.series().planProperty().subscribe(p -> showSummary()),
        card.openProperty().subscribe(o -> opened(o)));
  }

  private void opened(boolean open) {
    if (!open) return;
    showService();
    showStaff();
    showStarts();
  }

  /// Who comes is asked first.
  void focusClient() {
    applyCss(); // only its skin puts the fields of a scroll pane into the scene
    client.requestFocus();
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      card.close();
      e.consume();
    } else if (e.getCode() == KeyCode.ENTER) {
      enter(e);
    } else if (e.getCode() == KeyCode.DOWN
        && client.isFocused()
        && !found.getChildren().isEmpty()) {
      found.getChildren().getFirst().requestFocus();
      e.consume();
    }
  }

  /// In the client's field Enter takes the first found; else it books. A focused button acts.
  private void enter(KeyEvent e) {
    boolean taking = client.isFocused() && card.whom().clientProperty().get().isEmpty();
    var first = card.whom().foundProperty().get().stream().findFirst();
    boolean onButton = getScene().getFocusOwner() instanceof Button;
    if (onButton && !e.isShortcutDown()) return;
    e.consume();
    if (taking && first.isPresent() && !e.isShortcutDown()) card.whom().take(first.get());
    else card.book();
  }

  private Node head() {
    var title = Parts.growing(Parts.label(words.say("book.title"), "text-15", "strong"));
    return section(Parts.row("gap-8", title, Parts.sign("close", words.say("close"), card::close)));
  }

  private static VBox section(Node... nodes) {
    var box = new VBox(nodes);
    box.getStyleClass().addAll("section", "gap-8");
    return box;
  }

  private Node body() {
    client.setPromptText(words.say("book.client.prompt"));
    client.setAccessibleText(words.say("book.client"));
    client.textProperty().bindBidirectional(card.whom().text());
    phone.setPromptText(words.say("book.phone"));
    phone.setAccessibleText(words.say("book.phone"));
    phone.textProperty().bindBidirectional(card.whom().phone());
    found.getStyleClass().add("found");
    service.setConverter(new Written<>(Service::name));
    service.setMaxWidth(Double.MAX_VALUE);
    service.setAccessibleText(words.say("book.service"));
    service.valueProperty().subscribe(s -> chosen(s));
    staff.getStyleClass().add("segmented");
    var who = section(caption("book.client"), client, found, phone);
    var what = section(caption("book.service"), service, caption("book.with"), staff);
    var note = new TextField();
    note.setPromptText(words.say("book.note.prompt"));
    note.setAccessibleText(words.say("book.note"));
    note.textProperty().bindBidirectional(card.notes());
    summary.getStyleClass().add("strong");
    summary.setWrapText(true);
    var more =
        section(
            summary, Parts.row("gap-8", caption("book.price"), price), caption("book.note"), note);
    return new VBox(who, what, addOns, attend, starts, new SeriesPane(card.series(), words), more);
  }

  private Label caption(String key) {
    return Parts.label(words.say(key), "text-12", "medium", "quiet");
  }

  private Node foot() {
    var cancel = Parts.button(words.say("book.cancel"), card::close);
    book.getStyleClass().add("primary");
    book.setOnAction(e -> card.book());
    book.disableProperty().bind(card.canBook().not());
    book.setMinWidth(USE_PREF_SIZE);
    var foot = section(Parts.row("gap-8", Parts.space(), cancel, book));
    foot.setMinHeight(USE_PREF_SIZE);
    return foot;
  }

  private Optional<Rules> rules() {
    return calendar.rulesProperty().get();
  }

  private void chosen(@org.jspecify.annotations.Nullable Service picked) {
    if (filling || picked == null) return;
    if (!Optional.of(picked.id()).equals(card.serviceProperty().get())) {
      card.takeService(picked.id());
    }
  }

  private void show(List<Client> clients) {
    found.getChildren().clear();
    for (var c : clients) {
      var contact = c.phone().isEmpty() ? c.email() : c.phone();
      var row = new Button();
      row.setGraphic(
          Parts.row(
              "gap-8",
              Parts.growing(Parts.label(c.name(), "medium")),
              Parts.label(contact, "text-12", "faint")));
      row.getStyleClass().addAll("flat", "side-line");
      row.setMaxWidth(Double.MAX_VALUE);
      row.setAccessibleText(c.name() + ", " + contact);
      row.setOnAction(e -> {
        card.whom().take(c);
        client.requestFocus();
      });
      found.getChildren().add(row);
    }
    showClient();
  }

  /// A phone number is asked only of somebody new.
  private void showClient() {
    boolean isNew =
        card.whom().clientProperty().get().isEmpty() && !card.whom().text().get().isBlank();
    phone.setVisible(isNew);
    phone.setManaged(isNew);
    showSummary();
  }

  private void showService() {
    var rules = rules();
    if (rules.isEmpty()) return;
    filling = true;
    service
        .getItems()
        .setAll(rules.get().services().stream().filter(s -> !s.staff().isEmpty()).toList());
    card.serviceProperty().get().flatMap(rules.get()::service).ifPresent(service::setValue);
    filling = false;
    addOns.show(
        card.serviceProperty().get().flatMap(rules.get()::service),
        rules.get().practice().currency());
    attend.show(card.serviceProperty().get().flatMap(rules.get()::service));
    showStaff();
    showSummary();
  }

  private void showStaff() {
    staff.getChildren().clear();
    var rules = rules();
    var chosen = card.serviceProperty().get().flatMap(id -> rules.flatMap(r -> r.service(id)));
    if (rules.isEmpty() || chosen.isEmpty()) return;
    staff.getChildren().add(person(words.say("book.anyone"), Optional.empty()));
    for (var id : chosen.get().staff().stream().map(ServiceStaff::id).toList()) {
      rules
          .get()
          .staff(id)
          .filter(s -> s.active())
          .ifPresent(
              s -> staff.getChildren().add(person(s.name().split(" ", 2)[0], Optional.of(id))));
    }
  }

  private ToggleButton person(String name, Optional<StaffId> id) {
    var button = new ToggleButton(name);
    button.setSelected(id.equals(card.staffProperty().get()));
    button.setOnAction(e -> {
      card.takeStaff(id);
      showStaff();
    });
    return button;
  }

  private void showStarts() {
    starts.show();
    showSummary();
  }

  private void showSummary() {
    var rules = rules();
    var chosen = card.chosenProperty().get();
    var what = card.serviceProperty().get().flatMap(id -> rules.flatMap(r -> r.service(id)));
    if (rules.isEmpty() || chosen.isEmpty() || what.isEmpty()) {
      summary.setText("");
      price.setText("");
      book.setText(words.say("book.do"));
      return;
    }
    var zone = rules.get().practice().zone();
    summary.setText(
        words.say(
            card.isAgainstRules() ? "book.summary.anyway" : "book.summary",
            "when",
            words.moment(chosen.get(), zone),
            "service",
            what.get().name()));
    price.setText(words.money(what.get().price(), rules.get().practice().currency()));
    if (card.series().on().get()) {
      book.setText(words.say("series.book", "count", card.series().planProperty().get().free()));
      return;
    }
    var key = card.isAgainstRules() ? "book.do.anyway" : "book.do.at";
    book.setText(words.say(key, "time", words.clock(chosen.get(), zone)));
  }
}
