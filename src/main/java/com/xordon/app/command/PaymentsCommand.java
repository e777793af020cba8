package com.xordon.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.booking.Paying;
import com.xordon.core.booking.PaymentDesk;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Bill;
import com.xordon.core.diary.Payment;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.store.Books;
import com.xordon.store.form.PaymentForm;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "payments",
    description = "What was paid for appointments, and what is open.",
    subcommands = {
      PaymentsCommand.All.class,
      PaymentsCommand.Take.class,
      PaymentsCommand.Refund.class
    },
    footer = {
      "",
      "Amounts are whole minor units: 6500 is 65.00. Examples:",
      "  xordon payments list ID",
      "  xordon payments take ID --method card",
      "  xordon payments take ID --amount 2000 --note \"first half\"",
      "  xordon payments refund ID --amount 500"
    })
final class PaymentsCommand {
  /// A command about the money of one appointment.
  abstract static class About extends Common {
    @Parameters(index = "0", paramLabel = "ID", description = "The appointment.")
    private String id = "";

    final AppointmentId id() {
      return new AppointmentId(id);
    }

    final ProblemException unknown() {
      return new ProblemException(Problem.of("UNKNOWN_APPOINTMENT", id));
    }

    final Bill bill(Books books) {
      return books
          .ledger()
          .read(page -> page.appointment(id()).map(a -> PaymentDesk.bill(page, a)))
          .orElseThrow(this::unknown);
    }
  }

  @Command(name = "list", description = "What was paid for an appointment.")
  static final class All extends About {
    @Override
    public Integer call() {
      try (var books = open()) {
        var bill = bill(books);
        return answer().done(json(bill), () -> words(bill));
      }
    }
  }

  /// A command by which money changes hands.
  abstract static class Moving extends About {
    @Option(names = "--amount", paramLabel = "N", description = "In minor units (default: all).")
    private @Nullable Long amount;

    @Option(
        names = "--method",
        paramLabel = "HOW",
        description = "cash, card, transfer or other (default: cash).")
    private String method = "cash";

    @Option(names = "--note", paramLabel = "TEXT", description = "What is to be remembered.")
    private String note = "";

    @Option(names = "--now", paramLabel = "INSTANT", description = "Do it as if it were now then.")
    private @Nullable String now;

    /// All that can be moved, when nothing else is said.
    abstract long all(Bill bill);

    abstract Paying move(PaymentDesk desk, long amount, Payment.Method method, String note);

    @Override
    public final Integer call() {
      var moment = now(now);
      var how = how();
      try (var books = open()) {
        var bill = bill(books);
        long wanted = amount == null ? all(bill) : amount;
        if (amount != null && wanted <= 0) throw bad("--amount is more than 0");
        if (wanted <= 0) throw tooMuch(0, bill.currency());
        var desk = new PaymentDesk(books.ledger(), () -> moment);
        return switch (move(desk, wanted, how, note)) {
          case Paying.Done(var payment, var after) -> {
            var node = json(after).put("outcome", payment.isRefund() ? "REFUNDED" : "PAID");
            node.put("id", payment.id().value());
            yield answer().done(node, () -> words(after));
          }
          case Paying.Unknown(var none) -> throw unknown();
          case Paying.TooMuch(var most, var currency) -> throw tooMuch(most, currency);
        };
      }
    }

    private Payment.Method how() {
      for (var how : Payment.Method.values()) {
        if (how.name().toLowerCase(Locale.ROOT).equals(method)) return how;
      }
      throw bad("--method is cash, card, transfer or other");
    }

    private static ProblemException bad(String why) {
      return new ProblemException(Problem.of("BAD_USAGE", why));
    }

    private static ProblemException tooMuch(long most, String currency) {
      return new ProblemException(Problem.of("PAYMENT_TOO_MUCH", said(most, currency)));
    }
  }

  @Command(name = "take", description = "Takes a payment, by default all that is open.")
  static final class Take extends Moving {
    @Override
    long all(Bill bill) {
      return bill.open();
    }

    @Override
    Paying move(PaymentDesk desk, long amount, Payment.Method method, String note) {
      return desk.take(id(), amount, method, note);
    }
  }

  @Command(name = "refund", description = "Gives back what was paid, by default all of it.")
  static final class Refund extends Moving {
    @Override
    long all(Bill bill) {
      return bill.paid();
    }

    @Override
    Paying move(PaymentDesk desk, long amount, Payment.Method method, String note) {
      return desk.refund(id(), amount, method, note);
    }
  }

  private static ObjectNode json(Bill bill) {
    var node = Answer.object();
    bill.price().ifPresent(p -> node.put("price", p));
    node.put("paid", bill.paid()).put("open", bill.open()).put("currency", bill.currency());
    var list = node.putArray("payments");
    bill.payments().forEach(p -> list.add(new PaymentForm().canonical(p)));
    return node;
  }

  private static String words(Bill bill) {
    var sums =
        "Price %s, paid %s, open %s."
            .formatted(
                bill.price().isPresent()
                    ? said(bill.price().getAsLong(), bill.currency())
                    : "not said",
                said(bill.paid(), bill.currency()),
                said(bill.open(), bill.currency()));
    var lines =
        bill.payments().stream()
            .map(p ->
                "%s  %-8s  %s  %s"
                    .formatted(p.at(), p.method(), said(p.amount(), p.currency()), p.note())
                    .stripTrailing());
    return Stream.concat(lines, Stream.of(sums)).collect(Collectors.joining("\n"));
  }

  private static String said(long minor, String currency) {
    int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    return BigDecimal.valueOf(minor, digits).toPlainString() + " " + currency;
  }
}
