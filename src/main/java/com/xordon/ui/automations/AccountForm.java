package com.xordon.ui.automations;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The accounts messages leave by, while being typed. A secret that is kept is never shown; a field
/// left empty leaves it as it is.
final class AccountForm {
  /// How the line to the mail server is protected, in the words of the setting.
  static final List<String> SECURITY = List.of("starttls", "tls", "plain");

  private static final String WEB = "https?://\\S+";

  private final Map<Setting, StringProperty> typed = new EnumMap<>(Setting.class);
  private final Map<Setting, StringProperty> complaints = new EnumMap<>(Setting.class);
  private final Map<Setting, String> before = new EnumMap<>(Setting.class);
  private final Set<Setting> kept = EnumSet.noneOf(Setting.class);

  AccountForm() {
    for (var setting : Setting.values()) {
      typed.put(setting, new SimpleStringProperty(""));
      complaints.put(setting, new SimpleStringProperty(""));
    }
  }

  /// What is said now, and which secrets there are.
  record Said(Map<Setting, String> values, Set<Setting> secrets) {}

  StringProperty text(Setting setting) {
    return Optional.ofNullable(typed.get(setting)).orElseThrow();
  }

  /// The key of a sentence, empty when all is well.
  StringProperty complaint(Setting setting) {
    return Optional.ofNullable(complaints.get(setting)).orElseThrow();
  }

  /// At whom somebody is signed in, if no password is used.
  Optional<MailSignIn.Provider> signedIn() {
    var word = value(Setting.LOGIN);
    return Stream.of(MailSignIn.Provider.values())
        .filter(p -> p.name().equalsIgnoreCase(word))
        .findFirst();
  }

  /// The address to sign in with, or nothing and a complaint.
  Optional<String> address() {
    var user = value(Setting.USER);
    boolean fine = ActionForm.MAIL.matcher(user).matches();
    complaint(Setting.USER).set(fine ? "" : "address.wrong");
    return fine ? Optional.of(user) : Optional.empty();
  }

  boolean isKept(Setting secret) {
    return kept.contains(secret);
  }

  void show(Said said) {
    kept.clear();
    kept.addAll(said.secrets());
    for (var setting : Setting.values()) {
      var usual = setting == Setting.SECURITY ? SECURITY.getFirst() : "";
      var value = said.values().getOrDefault(setting, "");
      before.put(setting, value);
      text(setting).set(value.isEmpty() ? usual : value);
      complaint(setting).set("");
    }
  }

  /// What is new, or nothing, with a complaint where something can't be right.
  Optional<Map<Setting, String>> read() {
    boolean fine = true;
    for (var setting : Setting.values()) {
      var wrong = wrong(setting, value(setting));
      complaint(setting).set(wrong);
      fine &= wrong.isEmpty();
    }
    if (!fine) return Optional.empty();
    var changed = new EnumMap<Setting, String>(Setting.class);
    for (var setting : Setting.values()) {
      var value = value(setting);
      boolean same = value.equals(before.getOrDefault(setting, ""));
      boolean idle = setting == Setting.SECURITY && value(Setting.HOST).isEmpty();
      if (!same && !idle) changed.put(setting, value);
    }
    return Optional.of(changed);
  }

  private String value(Setting setting) {
    return text(setting).get().strip();
  }

  private String wrong(Setting setting, String value) {
    return switch (setting) {
      case HOST -> value.matches("[\\w.:-]*") ? "" : "host.wrong";
      case PORT -> value.isEmpty() || isPort(value) ? "" : "port.wrong";
      case FROM_ADDRESS -> sender(value);
      case REPLY_TO, EMAIL ->
          value.isEmpty() || ActionForm.MAIL.matcher(value).matches() ? "" : "address.wrong";
      case SMS_SID -> value.isEmpty() || value.matches("AC[0-9a-fA-F]{32}") ? "" : "sid.wrong";
      case SMS_FROM -> smsSender(value);
      case SMS_SECRET ->
          value(Setting.SMS_SID).isEmpty() || isKept(setting) || !value.isEmpty()
              ? ""
              : "secret.missing";
      case RECALL -> value.isEmpty() || value.matches("\\d{1,5}") ? "" : "recall.wrong";
      case BOOK_LINK, CANCEL_LINK, MOVE_LINK, FEEDBACK_LINK ->
          value.isEmpty() || value.matches(WEB) ? "" : "url.wrong";
      case SECURITY,
          USER,
          PASSWORD,
          LOGIN,
          FROM_NAME,
          SMS_KEY,
          HOOK_SECRET,
          LANGUAGE,
          PHONE,
          ADDRESS ->
          "";
    };
  }

  private static boolean isPort(String value) {
    return value.matches("\\d{1,5}")
        && Integer.parseInt(value) > 0
        && Integer.parseInt(value) < 65_536;
  }

  /// Without an address of its own, mail comes from the user's.
  private String sender(String value) {
    if (!value.isEmpty()) return ActionForm.MAIL.matcher(value).matches() ? "" : "address.wrong";
    boolean needed =
        !value(Setting.HOST).isEmpty() && !ActionForm.MAIL.matcher(value(Setting.USER)).matches();
    return needed ? "sender.missing" : "";
  }

  private String smsSender(String value) {
    if (value.isEmpty()) return value(Setting.SMS_SID).isEmpty() ? "" : "sender.missing";
    boolean fine = value.matches("\\+[0-9]{6,15}|MG[0-9a-fA-F]{32}|[A-Za-z0-9 ]{1,11}");
    return fine ? "" : "number.wrong";
  }

  /// Whom a test mail comes from, as typed.
  String sender() {
    var own = value(Setting.FROM_ADDRESS);
    return own.isEmpty() ? value(Setting.USER) : own;
  }
}
