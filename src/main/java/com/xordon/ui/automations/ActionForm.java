package com.xordon.ui.automations;

import com.xordon.core.automation.Action;
import com.xordon.core.automation.Action.Recipient;
import com.xordon.core.diary.Status;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// An action while being typed. What it needs not is left as it is.
final class ActionForm {
  static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
  static final Pattern NUMBER = Pattern.compile("\\+?[0-9 ()/.-]{5,25}");

  enum Kind {
    MAIL,
    SMS,
    ATTENTION,
    TAG,
    MARK,
    OFFER,
    HOOK;

    boolean isMessage() {
      return this == MAIL || this == SMS;
    }
  }

  /// Who is written to.
  enum To {
    CLIENT,
    STAFF,
    ADDRESS
  }

  private final Kind kind;
  final ObjectProperty<To> to = new SimpleObjectProperty<>(To.CLIENT);
  final StringProperty template = new SimpleStringProperty("");

  /// An address, a number, an URL, a tag or what is to be done.
  final StringProperty text = new SimpleStringProperty("");

  final BooleanProperty urgent = new SimpleBooleanProperty();
  final ObjectProperty<Status> status = new SimpleObjectProperty<>(Status.CONFIRMED);
  final AmountForm hold = new AmountForm();

  /// The key of a sentence, empty when all is well.
  final StringProperty complaint = new SimpleStringProperty("");

  ActionForm(Kind kind) {
    this.kind = kind;
    hold.show(Duration.ofHours(4));
  }

  Kind kind() {
    return kind;
  }

  static ActionForm of(Action action) {
    return switch (action) {
      case Action.Mail(var to, var template) -> message(Kind.MAIL, to, template);
      case Action.Sms(var to, var template) -> message(Kind.SMS, to, template);
      case Action.Hook(var url) -> words(Kind.HOOK, url);
      case Action.Tag(var tag) -> words(Kind.TAG, tag);
      case Action.Attention(var text, var urgent) -> {
        var form = words(Kind.ATTENTION, text);
        form.urgent.set(urgent);
        yield form;
      }
      case Action.Mark(var status) -> {
        var form = new ActionForm(Kind.MARK);
        form.status.set(status);
        yield form;
      }
      case Action.OfferFreed(var hold) -> {
        var form = new ActionForm(Kind.OFFER);
        form.hold.show(hold);
        yield form;
      }
    };
  }

  private static ActionForm words(Kind kind, String text) {
    var form = new ActionForm(kind);
    form.text.set(text);
    return form;
  }

  private static ActionForm message(Kind kind, Recipient to, String template) {
    var form = new ActionForm(kind);
    form.template.set(template);
    form.to.set(
        switch (to) {
          case Recipient.TheClient() -> To.CLIENT;
          case Recipient.TheStaff() -> To.STAFF;
          case Recipient.Address(var address) -> {
            form.text.set(address);
            yield To.ADDRESS;
          }
        });
    return form;
  }

  Optional<Action> read() {
    var wrong = wrong();
    complaint.set(wrong);
    return wrong.isEmpty() ? Optional.of(value()) : Optional.empty();
  }

  /// The same without a complaint.
  Optional<Action> peek() {
    return wrong().isEmpty() ? Optional.of(value()) : Optional.empty();
  }

  private String wrong() {
    var typed = text.get().strip();
    return switch (kind) {
      case MAIL, SMS -> {
        if (template.get().isEmpty()) yield "template.missing";
        if (to.get() != To.ADDRESS) yield "";
        boolean fine = (kind == Kind.MAIL ? MAIL : NUMBER).matcher(typed).matches();
        yield fine ? "" : kind == Kind.MAIL ? "address.wrong" : "number.wrong";
      }
      case HOOK -> isAddress(typed) ? "" : "url.wrong";
      case TAG -> typed.isEmpty() ? "tag.missing" : "";
      case OFFER -> hold.read().filter(Duration::isPositive).isPresent() ? "" : "amount.wrong";
      case ATTENTION, MARK -> "";
    };
  }

  private static boolean isAddress(String typed) {
    try {
      var uri = URI.create(typed);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private Action value() {
    var typed = text.get().strip();
    return switch (kind) {
      case MAIL -> new Action.Mail(recipient(), template.get());
      case SMS -> new Action.Sms(recipient(), template.get());
      case HOOK -> new Action.Hook(typed);
      case TAG -> new Action.Tag(typed);
      case ATTENTION -> new Action.Attention(typed, urgent.get());
      case MARK -> new Action.Mark(status.get());
      case OFFER -> new Action.OfferFreed(hold.read().orElseThrow());
    };
  }

  private Recipient recipient() {
    return switch (to.get()) {
      case CLIENT -> new Recipient.TheClient();
      case STAFF -> new Recipient.TheStaff();
      case ADDRESS -> new Recipient.Address(text.get().strip());
    };
  }

  String state() {
    return String.join(
        "|",
        kind.name(),
        to.get().name(),
        template.get(),
        text.get(),
        "" + urgent.get(),
        status.get().name(),
        hold.state());
  }

  void tell(Edits edits) {
    edits.watch(to, template, text, urgent, status, hold.number, hold.unit);
  }
}
