package com.xordon.ui.calendar;

import com.xordon.core.change.Change;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Overridden;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Client;
import com.xordon.ui.calendar.board.Glyph;
import com.xordon.ui.calendar.board.Look;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who, what, when; the next step of its status filled; and who did what with it.
final class AppointmentPopover extends VBox {
  private static final int SHOWN_HISTORY = 5;

  private final Deeds deeds;
  private final CalendarWords words;
  private final InstantSource clock;
  private final VideoCalls calls;
  private final MessageDeeds messages;
  private final PaymentDeeds payments;
  private final Ways ways;
  private final VBox cancelling = new VBox();
  private final VBox body = new VBox();
  private boolean isFollowed;

  /// Where one can go from here.
  record Ways(Runnable close, Runnable move, Runnable whyNot, Consumer<Opened.Fellow> open) {}

  AppointmentPopover(CalendarStories stories, CalendarWords words, InstantSource clock, Ways ways) {
    this.deeds = stories.deeds();
    this.calls = stories.calls();
    this.messages = stories.messages();
    this.payments = stories.payments();
    this.words = words;
    this.clock = clock;
    this.ways = ways;
    getStyleClass().addAll("popover", "appointment");
    getChildren().add(new Tall(body));
  }

  void show(Opened.Facts facts) {
    body.getChildren().setAll(head(facts), status(facts));
    if (!facts.fellows().isEmpty()) body.getChildren().add(fellows(facts));
    if (facts.video().state() != VideoFacts.State.NONE) {
      body.getChildren().add(new VideoSection(facts, name(facts), calls, words));
    }
    if (PaymentSection.isNeeded(facts.bill())) {
      body.getChildren().add(new PaymentSection(facts, name(facts), payments, words));
    }
    var rows = facts(facts);
    if (!rows.getChildren().isEmpty()) body.getChildren().add(rows);
    isFollowed = facts.series().size() > facts.place() && facts.place() > 0;
    if (facts.series().size() > 1) {
      body.getChildren().add(new SeriesSection(facts, deeds, words));
    }
    facts
        .appointment()
        .details()
        .ballot()
        .ifPresent(b ->
            WhyWho.winner(b, facts.appointment().staff())
                .ifPresent(
                    w -> body.getChildren().add(section(new WhyWho(b, w, facts.rules(), words)))));
    if (!facts.messages().isEmpty()) {
      body.getChildren().add(new MessagesSection(facts, messages, words));
    }
    body.getChildren().add(history(facts));
  }

  private static VBox section(Node... nodes) {
    var section = new VBox(nodes);
    section.getStyleClass().addAll("section", "gap-6");
    return section;
  }

  private String name(Opened.Facts f) {
    return f.client()
        .map(Client::name)
        .or(() -> Optional.of(f.appointment().details().title()).filter(t -> !t.isEmpty()))
        .orElseGet(() -> service(f));
  }

  private static String service(Opened.Facts f) {
    return f.rules().service(f.appointment().service()).map(s -> s.name()).orElse("");
  }

  private Node head(Opened.Facts f) {
    var a = f.appointment();
    var title = Parts.growing(Parts.label(name(f), "text-18"));
    var close = Parts.sign("close", words.say("close"), ways.close());
    var head = section(Parts.row("gap-8", title, close));
    var staff =
        a.staff().stream()
            .flatMap(id -> f.rules().staff(id).stream())
            .map(s -> s.name())
            .collect(Collectors.joining(", "));
    var rooms =
        a.rooms().stream()
            .flatMap(id -> f.rules().room(id).stream())
            .map(r -> r.name())
            .collect(Collectors.joining(", "));
    var what =
        rooms.isEmpty()
            ? words.say("open.what", "service", service(f), "staff", staff)
            : words.say("open.what.in", "service", service(f), "staff", staff, "room", rooms);
    head.getChildren().add(Parts.wrapped(what));
    head.getChildren().add(Parts.label(when(f), "medium"));
    f.client().ifPresent(c -> contact(head, c));
    return head;
  }

  private String when(Opened.Facts f) {
    var zone = f.rules().practice().zone();
    var w = f.appointment().when();
    boolean today = words.sameDay(w.start(), clock.instant(), zone);
    var end =
        words.sameDay(w.start(), w.end(), zone)
            ? words.clock(w.end(), zone)
            : words.moment(w.end(), zone);
    var start =
        today
            ? words.say("open.today", "time", words.clock(w.start(), zone))
            : words.moment(w.start(), zone);
    return start + "–" + end;
  }

  private static void contact(VBox head, Client c) {
    var line = Parts.row("gap-12");
    if (!c.phone().isEmpty()) {
      line.getChildren()
          .add(
              Parts.row(
                  "gap-4",
                  Glyph.small("phone-outline"),
                  Parts.label(c.phone(), "text-12", "quiet")));
    }
    if (!c.email().isEmpty()) {
      line.getChildren()
          .add(
              Parts.row(
                  "gap-4",
                  Glyph.small("email-outline"),
                  Parts.label(c.email(), "text-12", "quiet")));
    }
    if (!line.getChildren().isEmpty()) head.getChildren().add(line);
  }

  private Node status(Opened.Facts f) {
    var a = f.appointment();
    var now = clock.instant();
    var look = Look.of(a, now);
    var word = Parts.label(words.say("look." + look.key()), "medium", "text-12");
    var line = Parts.row("gap-6", Glyph.small(look.icon()), Parts.growing(word));
    line.getChildren().add(Parts.label(distance(a, now), "faint", "text-12"));
    var section = section(line, buttons(a, now), cancelling, more(a));
    cancelling.getChildren().clear();
    cancelling.setManaged(false);
    return section;
  }

  private String distance(Appointment a, Instant now) {
    long minutes = java.time.Duration.between(now, a.when().start()).toMinutes();
    if (minutes <= 0 || minutes > 12 * 60) return "";
    return words.say("open.starts-in", "minutes", minutes);
  }

  private Node buttons(Appointment a, Instant now) {
    var row = Parts.row("gap-6");
    var next = next(a, now);
    for (var status : choices(a)) {
      var button = step(a, status);
      if (Optional.of(status).equals(next)) button.getStyleClass().add("primary");
      row.getChildren().add(button);
    }
    if (!a.status().isOver()) {
      var cancel = Parts.button(words.say("do.cancel.ask"), () -> askCancel(a), "danger");
      cancel.setGraphic(Glyph.of("close-circle-outline"));
      row.getChildren().add(cancel);
    }
    return row;
  }

  private static List<Status> choices(Appointment a) {
    return switch (a.status()) {
      case REQUESTED, BOOKED ->
          List.of(Status.CONFIRMED, Status.ARRIVED, Status.COMPLETED, Status.NO_SHOW);
      case CONFIRMED -> List.of(Status.ARRIVED, Status.COMPLETED, Status.NO_SHOW);
      case ARRIVED -> List.of(Status.COMPLETED, Status.NO_SHOW);
      case COMPLETED -> List.of(Status.NO_SHOW);
      case NO_SHOW -> List.of(Status.ARRIVED, Status.COMPLETED);
      case CANCELLED -> List.of();
    };
  }

  /// The step that is likely next: it is filled.
  private static Optional<Status> next(Appointment a, Instant now) {
    boolean past = !a.when().end().isAfter(now);
    return switch (a.status()) {
      case REQUESTED -> Optional.of(Status.CONFIRMED);
      case BOOKED, CONFIRMED -> Optional.of(past ? Status.COMPLETED : Status.ARRIVED);
      case ARRIVED -> Optional.of(Status.COMPLETED);
      case COMPLETED, NO_SHOW, CANCELLED -> Optional.empty();
    };
  }

  private Button step(Appointment a, Status status) {
    var look = Look.of(status);
    var button = Parts.button(words.say("do." + look.key()), () -> deeds.mark(a.id(), status));
    if (a.status() != Status.BOOKED && a.status() != Status.REQUESTED) {
      button.setGraphic(Glyph.of(look.icon()));
    }
    button.getStyleClass().add("step");
    return button;
  }

  private Node more(Appointment a) {
    var row = Parts.row("gap-6");
    if (!a.status().isOver()) {
      var moving = Parts.button(words.say("do.move"), ways.move(), "soft", "small");
      moving.setGraphic(Glyph.small("calendar-clock-outline"));
      row.getChildren().add(moving);
    }
    if (a.overridden().isPresent()) {
      row.getChildren().add(Parts.button(words.say("do.why-not"), ways.whyNot(), "soft", "small"));
    }
    row.setManaged(!row.getChildren().isEmpty());
    return row;
  }

  private void askCancel(Appointment a) {
    var group = new ToggleGroup();
    var client = choice(group, "cancel.by.client");
    var practice = choice(group, "cancel.by.practice");
    client.setSelected(true);
    var reason = new TextField();
    reason.setPromptText(words.say("cancel.reason"));
    reason.setAccessibleText(words.say("cancel.reason"));
    var rest = new CheckBox(words.say("cancel.following"));
    rest.setVisible(isFollowed);
    rest.setManaged(isFollowed);
    Runnable go =
        () -> {
          var by = practice.isSelected() ? Cancellation.By.PRACTICE : Cancellation.By.CLIENT;
          var why = reason.getText().strip();
          if (rest.isSelected()) deeds.cancelSeries(a.id(), by, why);
          else deeds.cancel(a.id(), by, why);
        };
    reason.setOnAction(e -> go.run());
    var by = new HBox(client, practice);
    by.getStyleClass().add("segmented");
    var done = Parts.button(words.say("do.cancel"), go, "primary");
    var keep = Parts.button(words.say("do.keep"), () -> hideCancel());
    cancelling
        .getChildren()
        .setAll(by, reason, rest, Parts.row("gap-8", Parts.space(), keep, done));
    cancelling.getStyleClass().setAll("gap-6", "cancelling");
    cancelling.setManaged(true);
    reason.requestFocus();
  }

  /// Shows the form that cancels.
  void cancel(Opened.Facts facts) {
    if (!facts.appointment().status().isOver()) askCancel(facts.appointment());
  }

  private void hideCancel() {
    cancelling.getChildren().clear();
    cancelling.setManaged(false);
  }

  private ToggleButton choice(ToggleGroup group, String key) {
    var button = new ToggleButton(words.say(key));
    button.setToggleGroup(group);
    button.setOnAction(e -> button.setSelected(true));
    return button;
  }

  private VBox facts(Opened.Facts f) {
    var a = f.appointment();
    var box = section();
    fact(box, "open.note", a.details().notes());
    if (f.video().state() == VideoFacts.State.NONE) {
      fact(box, "open.video", f.video().provider());
    }
    fact(box, "open.overridden", a.overridden().map(Overridden::reason).orElse(""));
    a.cancelled().ifPresent(c -> fact(box, "open.cancelled", cancelled(c)));
    return box;
  }

  private String cancelled(Cancellation c) {
    var by =
        words.say(c.by() == Cancellation.By.CLIENT ? "cancel.by.client" : "cancel.by.practice");
    return c.reason().isEmpty() ? by : by + ": " + c.reason();
  }

  private void fact(VBox box, String key, String value) {
    if (value.isEmpty()) return;
    var name = Parts.label(words.say(key), "quiet", "fact-name");
    box.getChildren().add(Parts.row("gap-8", name, Parts.growing(Parts.wrapped(value))));
  }

  private Node fellows(Opened.Facts f) {
    var chips = new FlowPane();
    chips.getStyleClass().add("offer-chips");
    for (var fellow : f.fellows()) {
      var chip = Parts.button(fellow.name(), () -> ways.open().accept(fellow), "small", "soft");
      chips.getChildren().add(chip);
    }
    var title = Parts.label(words.say("open.fellows", "count", f.fellows().size()), "strong");
    return section(title, chips);
  }

  private Node history(Opened.Facts f) {
    var section = section(Parts.label(words.say("open.history"), "strong"));
    var zone = f.rules().practice().zone();
    for (var change : f.history().stream().limit(SHOWN_HISTORY).toList()) {
      var what = Parts.label(what(change, f), "text-12");
      var who = Parts.growing(Parts.label("· " + change.user(), "text-12", "faint"));
      var when = Parts.label(words.moment(change.at(), zone), "text-12", "faint");
      when.setMinWidth(USE_PREF_SIZE);
      var dot = new javafx.scene.layout.Region();
      dot.getStyleClass().add("history-dot");
      section.getChildren().add(Parts.row("gap-6", dot, what, who, when));
      HBox.setHgrow(what, Priority.NEVER);
    }
    if (f.history().isEmpty()) {
      section.getChildren().add(Parts.label(words.say("open.history.none"), "quiet", "text-12"));
    }
    return section;
  }

  /// "Moved from Thu 12 Nov, 09:00" when the entry says where it was.
  private String what(Change change, Opened.Facts f) {
    var deed = words.deed(change.deed());
    var was = change.before().get("start");
    if (was == null || was.equals(change.after().get("start"))) return deed;
    try {
      return words.say(
          "open.moved-from", "when", words.moment(Instant.parse(was), f.rules().practice().zone()));
    } catch (java.time.format.DateTimeParseException e) {
      return deed; // another store's way to write it
    }
  }
}
