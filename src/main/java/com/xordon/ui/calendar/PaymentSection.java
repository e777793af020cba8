package com.xordon.ui.calendar;

import com.xordon.core.diary.Bill;
import com.xordon.core.diary.Payment;
import com.xordon.ui.kit.Money;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What an appointment costs, what was paid and what is open; money is taken and given back here.
final class PaymentSection extends VBox {
  private static final int SHOWN = 3;

  private final Opened.Facts facts;
  private final Bill bill;
  private final String who;
  private final PaymentDeeds deeds;
  private final CalendarWords words;
  private final Money money;
  private final VBox form = new VBox();

  /// What the form does with an amount.
  private interface Deed {
    void of(long amount, Payment.Method method);
  }

  PaymentSection(Opened.Facts facts, String who, PaymentDeeds deeds, CalendarWords words) {
    this.facts = facts;
    this.bill = facts.bill();
    this.who = who;
    this.deeds = deeds;
    this.words = words;
    int digits = Math.max(0, Currency.getInstance(bill.currency()).getDefaultFractionDigits());
    this.money =
        new Money(digits, DecimalFormatSymbols.getInstance(words.locale()).getDecimalSeparator());
    getStyleClass().addAll("section", "payment-section", "gap-6");
    getChildren().add(Parts.label(words.say("open.payment"), "strong"));
    sums();
    payments();
    form.setManaged(false);
    form.getStyleClass().add("gap-6");
    getChildren().addAll(deeds(), form);
  }

  /// Whether there is anything to say of money.
  static boolean isNeeded(Bill bill) {
    return bill.price().orElse(0) > 0 || !bill.payments().isEmpty();
  }

  private void sums() {
    if (bill.price().isPresent()) fact("open.price", bill.price().getAsLong());
    long open = bill.open();
    if (bill.payments().isEmpty() && open > 0) return; // the price says it all
    fact("pay.paid", bill.paid());
    if (open != 0 && (bill.price().isPresent() || bill.isOff())) {
      fact(open > 0 ? "pay.open" : "pay.over", Math.abs(open));
    }
  }

  private void fact(String key, long minor) {
    var name = Parts.label(words.say(key), "quiet", "fact-name");
    var value = Parts.growing(Parts.label(said(minor, bill.currency()), "fact-value"));
    getChildren().add(Parts.row("gap-8", name, value));
  }

  private String said(long minor, String currency) {
    return words.money(OptionalLong.of(minor), currency);
  }

  private void payments() {
    var all = bill.payments();
    int more = all.size() - SHOWN;
    if (more > 0) {
      getChildren().add(Parts.label(words.say("pay.more", "count", more), "text-12", "faint"));
    }
    all.stream().skip(Math.max(0, more)).forEach(p -> getChildren().add(line(p)));
  }

  private Node line(Payment p) {
    var zone = facts.rules().practice().zone();
    var what =
        words.say("pay.line", "method", method(p.method()), "when", words.moment(p.at(), zone));
    var amount = Parts.label(said(p.amount(), p.currency()), "text-12");
    amount.setMinWidth(USE_PREF_SIZE);
    return Parts.row("gap-8", Parts.growing(Parts.label(what, "text-12", "faint")), amount);
  }

  private String method(Payment.Method method) {
    return words.say("pay.method." + method.name().toLowerCase(Locale.ROOT));
  }

  private Node deeds() {
    var row = Parts.row("gap-6");
    var id = facts.appointment().id();
    long open = bill.open();
    if (open > 0 || bill.price().isEmpty() && !bill.isOff()) {
      row.getChildren()
          .add(choice("pay.take", Math.max(0, open), (m, how) -> deeds.take(id, who, m, how)));
    }
    if (bill.paid() > 0) {
      long most = open < 0 ? Math.min(-open, bill.paid()) : bill.paid();
      row.getChildren().add(choice("pay.refund", most, (m, how) -> deeds.refund(id, who, m, how)));
    }
    row.setManaged(!row.getChildren().isEmpty());
    return row;
  }

  private Node choice(String key, long amount, Deed deed) {
    return Parts.button(words.say(key) + "…", () -> ask(key, amount, deed), "soft", "small");
  }

  private void ask(String key, long amount, Deed deed) {
    var field = new TextField(amount > 0 ? money.written(OptionalLong.of(amount)) : "");
    field.setAccessibleText(words.say("pay.amount"));
    field.setPromptText(words.say("pay.amount"));
    field.setPrefColumnCount(7);
    var methods = new ToggleGroup();
    var how = new HBox();
    how.getStyleClass().add("segmented");
    how.setAccessibleText(words.say("pay.method"));
    for (var method : Payment.Method.values()) {
      var button = new ToggleButton(method(method));
      button.setUserData(method);
      button.setToggleGroup(methods);
      button.setOnAction(e -> button.setSelected(true));
      button.setMinWidth(USE_PREF_SIZE);
      how.getChildren().add(button);
    }
    methods.getToggles().getFirst().setSelected(true);
    var complaint = Parts.wrapped("", "text-12", "danger-words");
    complaint.setManaged(false);
    Runnable go =
        () -> {
          var read = money.read(field.getText()).orElse(OptionalLong.empty()).orElse(0);
          if (read > 0) deed.of(read, (Payment.Method) methods.getSelectedToggle().getUserData());
          complaint.setText(read > 0 ? "" : words.say("pay.bad", "example", example()));
          complaint.setManaged(read <= 0);
        };
    field.setOnAction(e -> go.run());
    var done = Parts.button(words.say(key), go, "primary");
    var row = Parts.row("gap-8", Parts.growing(field), done);
    form.getChildren().setAll(how, row, complaint);
    form.setManaged(true);
    field.requestFocus();
    field.selectAll();
  }

  private String example() {
    return money.written(OptionalLong.of(bill.price().orElse(0) > 0 ? bill.price().orElse(0) : 1));
  }
}
