package com.xordon.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Payment;
import com.xordon.ui.calendar.board.NorthStreet;
import com.xordon.ui.kit.Mode;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// An appointment's price and payments, as its popover shows them.
final class PaymentSectionTest {
  private final CalendarWindow window = new CalendarWindow(Mode.LIGHT, Locale.ENGLISH, 1544, 900);

  @AfterEach
  void close() {
    assertThat(window.problems.open()).isEmpty();
    window.close();
  }

  @Test
  void whereNothingIsToBePaidNothingIsSaidOfMoney() {
    price(0);
    window.open(appointment().id());
    assertThat(window.all(".payment-section")).isEmpty();
    assertThat(window.all(".appointment .section")).isNotEmpty();
  }

  @Test
  void whatIsOpenIsTakenAndUndone() {
    price(6500);
    window.open(appointment().id());
    window.does(() -> window.button(".payment-section", "Take payment…").fire());
    assertThat(field().getText()).isEqualTo("65.00");
    window.does(() -> {
      method("Card").fire();
      field().setText("45,5");
    });
    window.picture("appointment-payment");
    window.does(() -> window.button(".payment-section", "Take payment").fire());
    assertThat(paid())
        .singleElement()
        .satisfies(p -> {
          assertThat(p.amount()).isEqualTo(4550);
          assertThat(p.method()).isEqualTo(Payment.Method.CARD);
        });
    assertThat(window.said()).anyMatch(t -> t.contains("€45.50 taken"));
    assertThat(window.texts(".payment-section"))
        .containsSubsequence("Paid", "€45.50", "Open", "€19.50");
    window.picture("appointment-paid-in-part");
    window.does(() -> window.screen.stories().deeds().undo());
    assertThat(paid()).isEmpty();
    assertThat(window.texts(".payment-section")).contains("Price").doesNotContain("Paid");
  }

  @Test
  void moneyIsGivenBackByARowOfItsOwn() {
    price(6500);
    window.open(appointment().id());
    window.does(() -> window.button(".payment-section", "Take payment…").fire());
    window.does(() -> window.button(".payment-section", "Take payment").fire());
    window.does(() -> window.button(".payment-section", "Give back…").fire());
    assertThat(field().getText()).isEqualTo("65.00");
    window.does(() -> field().setText("5"));
    window.does(() -> window.button(".payment-section", "Give back").fire());
    assertThat(paid()).extracting(Payment::amount).containsExactly(6500L, -500L);
    assertThat(window.texts(".payment-section"))
        .containsSubsequence("Paid", "€60.00", "Open", "€5.00");
  }

  @Test
  void anAmountThatMakesNoSenseIsSaidSo() {
    price(6500);
    window.open(appointment().id());
    window.does(() -> window.button(".payment-section", "Take payment…").fire());
    window.does(() -> field().setText("much"));
    window.does(() -> window.button(".payment-section", "Take payment").fire());
    assertThat(window.texts(".payment-section")).contains("Write an amount like 65.00.");
    window.does(() -> field().setText("65.01"));
    window.does(() -> window.button(".payment-section", "Take payment").fire());
    assertThat(window.said()).containsExactly("No more than €65.00 is possible.");
    assertThat(paid()).isEmpty();
  }

  private void price(long minor) {
    var a = appointment();
    window.ledger.write(
        Deed.EDIT,
        page -> {
          page.save(a.with(a.details().at(minor)));
          return true;
        });
  }

  private Appointment appointment() {
    var day = NorthStreet.TUESDAY;
    var all =
        window.ledger.read(p ->
            p.appointments(
                new Interval(NorthStreet.at(day, "12:30"), NorthStreet.at(day, "13:30"))));
    return all.stream().filter(a -> a.service().value().equals("VC15")).findFirst().orElseThrow();
  }

  private List<Payment> paid() {
    return window.ledger.read(p -> p.payments(appointment().id()));
  }

  private ToggleButton method(String text) {
    return window.all(".payment-section .toggle-button").stream()
        .map(ToggleButton.class::cast)
        .filter(b -> text.equals(b.getText()))
        .findFirst()
        .orElseThrow();
  }

  private TextField field() {
    return (TextField) window.all(".payment-section .text-field").iterator().next();
  }
}
