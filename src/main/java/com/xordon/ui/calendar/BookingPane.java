package com.xordon.ui.calendar;

import com.xordon.core.availability.Start;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceStaff;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The card that books: client, service, with whom, when. Enter books.
final class BookingPane extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final BookingCard card;
  private final CalendarViewModel calendar;
  private final CalendarWords words;
  private final TextField client = new TextField();
  private final TextField phone = new TextField();
  private final VBox found = new VBox();
  private final ComboBox<Service> service = new ComboBox<>();
  private final HBox staff = new HBox();
  private final VBox starts = new VBox();
  private final VBox why = new VBox();
  private final Label summary = new Label();
  private final Label price = new Label();
  private final Button book = new Button();
  private final AttendPane attend;
  private final AddOnPane addOns;
  private boolean filling;

  @SuppressWarnings("unused") // held as long as the pane lives
  private final Subscription following;

  BookingPane(BookingCard card, CalendarViewModel calendar, CalendarWords words) {
    this.card = card;
    this.calendar = calendar;
    this.words = words;
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
    service.setConverter(new WhyNotPanel.ServiceName());
    service.setMaxWidth(Double.MAX_VALUE);
    service.setAccessibleText(words.say("book.service"));
    service.valueProperty().subscribe(s -> chosen(s));
    staff.getStyleClass().add("segmented");
    starts.getStyleClass().add("gap-6");
    why.getStyleClass().addAll("banner", "warning", "gap-6");
    var who = section(caption("book.client"), client, found, phone);
    var what = section(caption("book.service"), service, caption("book.with"), staff);
    var title = Parts.growing(Parts.label(words.say("book.starts"), "strong"));
    var back = Parts.sign("chevron-left", words.say("book.earlier"), () -> card.later(-1));
    var on = Parts.sign("chevron-right", words.say("book.later"), () -> card.later(1));
    var when = section(Parts.row("gap-2", title, back, on), why, starts);
    var note = new TextField();
    note.setPromptText(words.say("book.note.prompt"));
    note.setAccessibleText(words.say("book.note"));
    note.textProperty().bindBidirectional(card.notes());
    summary.getStyleClass().add("strong");
    summary.setWrapText(true);
    var more =
        section(
            summary, Parts.row("gap-8", caption("book.price"), price), caption("book.note"), note);
    return new VBox(who, what, addOns, attend, when, new SeriesPane(card.series(), words), more);
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
    starts.getChildren().clear();
    why.getChildren().clear();
    var rules = rules();
    if (rules.isEmpty()) return;
    showWhy();
    var zone = rules.get().practice().zone();
    Map<LocalDate, FlowPane> days = new LinkedHashMap<>();
    for (var start : card.offersProperty().get().starts()) {
      var date = start.when().start().atZone(zone).toLocalDate();
      days.computeIfAbsent(date, d -> chips()).getChildren().add(chip(start, rules.get()));
    }
    days.forEach((date, chips) -> {
      var day = Parts.label(words.dayName(date), "text-12", "medium", "quiet", "offer-day");
      HBox.setHgrow(chips, Priority.ALWAYS);
      starts.getChildren().add(Parts.row("gap-8", day, chips));
    });
    if (days.isEmpty()) starts.getChildren().add(Parts.label(words.say("book.none"), "quiet"));
    chosenStart().ifPresent(start -> showWhole(start, rules.get()));
    showSummary();
  }

  private Optional<Start> chosenStart() {
    var chosen = card.chosenProperty().get();
    return card.offersProperty().get().starts().stream()
        .filter(s -> chosen.filter(s.when().start()::equals).isPresent())
        .findFirst();
  }

  /// All that one start means: who sits on a panel, and every part over several days.
  private void showWhole(Start start, Rules rules) {
    var service = card.serviceProperty().get().flatMap(rules::service);
    boolean panel = service.filter(s -> s.assignment() == Assignment.COLLECTIVE).isPresent();
    if (panel) {
      var line = words.say("book.panel", "names", names(start.staff(), rules));
      starts.getChildren().add(Parts.wrapped(line, "text-12"));
    }
    for (int i = 0; i < start.parts().size(); i++) {
      var part = start.parts().get(i);
      var zone = rules.practice().zone();
      var line =
          words.say(
              "book.part",
              "part",
              i + 1,
              "day",
              words.dayName(part.when().start().atZone(zone).toLocalDate()),
              "from",
              words.clock(part.when().start(), zone),
              "to",
              words.clock(part.when().end(), zone));
      var who = names(part.staff(), rules);
      var text = who.isEmpty() ? line : line + " · " + who;
      starts.getChildren().add(Parts.wrapped(text, "text-12", "offer-part"));
    }
  }

  private static String names(List<StaffId> staff, Rules rules) {
    return staff.stream()
        .flatMap(id -> rules.staff(id).stream())
        .map(StaffMember::name)
        .collect(Collectors.joining(", "));
  }

  private static FlowPane chips() {
    var chips = new FlowPane();
    chips.getStyleClass().add("offer-chips");
    return chips;
  }

  private void showWhy() {
    boolean against = card.isAgainstRules();
    why.setVisible(against);
    why.setManaged(against);
    if (!against) return;
    var wanted = card.offersProperty().get().wanted().orElseThrow();
    var zone = rules().orElseThrow().practice().zone();
    why.getChildren()
        .add(Parts.label(words.say("book.not-free", "when", words.moment(wanted, zone)), "strong"));
    for (var line : card.offersProperty().get().whyNot()) {
      why.getChildren().add(Parts.wrapped(line, "text-12"));
    }
    var reason = new TextField(card.override().get());
    reason.setPromptText(words.say("why.reason"));
    reason.setAccessibleText(words.say("why.reason"));
    reason.textProperty().subscribe(t -> card.override().set(t));
    why.getChildren().add(reason);
  }

  private Node chip(Start start, Rules rules) {
    var zone = rules.practice().zone();
    var who = start.wouldAssign().or(() -> start.staff().stream().findFirst());
    var name = who.flatMap(rules::staff).map(s -> s.name().split(" ", 2)[0]).orElse("");
    var time = words.clock(start.when().start(), zone);
    var chip = new Button();
    chip.setGraphic(
        Parts.row(
            "gap-6", Parts.label(time, "medium", "time"), Parts.label(name, "text-11", "who")));
    chip.getStyleClass().add("time-chip");
    chip.setAccessibleText(time + ", " + name);
    boolean taken = card.chosenProperty().get().filter(start.when().start()::equals).isPresent();
    chip.pseudoClassStateChanged(CHOSEN, taken);
    chip.setOnAction(e -> card.choose(start.when().start()));
    return chip;
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
