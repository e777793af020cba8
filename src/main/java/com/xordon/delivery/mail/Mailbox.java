package com.xordon.delivery.mail;

import com.xordon.core.message.Letter.Party;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// The address of a mailbox as a server understands it: the domain in its ASCII form. What stands
/// before the @ is the other side's business, and may need a server that knows SMTPUTF8.
record Mailbox(String name, String local, String domain) {
  // neither of the characters by which a command or a header could be left
  private static final Pattern LOCAL =
      Pattern.compile("[^\\s<>()\\[\\],;:\\\\\"@\\p{Cntrl}]{1,64}");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

  /// Letters that the older rules, which Java knows, turn into others: the mail would go to
  /// somebody else's domain (RFC 5891, "deviations").
  private static final Pattern TWO_MEANINGS =
      Pattern.compile("[\\u00df\\u1e9e\\u03c2\\u200c\\u200d]");

  static Optional<Mailbox> of(Party party) {
    var address = party.address().strip();
    int at = address.lastIndexOf('@');
    if (at < 1) return Optional.empty();
    var local = address.substring(0, at);
    if (!LOCAL.matcher(local).matches()) return Optional.empty();
    return domain(address.substring(at + 1)).map(d -> new Mailbox(party.name(), local, d));
  }

  private static Optional<String> domain(String written) {
    if (TWO_MEANINGS.matcher(written).find()) return Optional.empty();
    try {
      var ascii = IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES);
      return Optional.of(ascii)
          .filter(d -> d.length() <= 253)
          .filter(d -> DOMAIN.matcher(d).matches());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Whether only a server that speaks UTF-8 can take it (RFC 6531).
  boolean needsUtf8() {
    return !StandardCharsets.US_ASCII.newEncoder().canEncode(local);
  }

  String address() {
    return local + "@" + domain;
  }

  InternetAddress onPaper() {
    var paper = new InternetAddress();
    paper.setAddress(address());
    try {
      if (!name.isBlank()) paper.setPersonal(name.strip(), "UTF-8");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
    return paper;
  }
}
