package com.xordon.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.AddOn;
import com.xordon.core.practice.AddOnId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.series.Pattern;
import com.xordon.ui.calendar.board.BoardLayout.Box;
import com.xordon.ui.calendar.board.BoardModel;
import com.xordon.ui.calendar.board.Drag;
import com.xordon.ui.calendar.board.NorthStreet;
import com.xordon.ui.calendar.board.Span;
import com.xordon.ui.kit.Mode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Hands on the board, by mouse and by keys.
final class CalendarScreenTest {
  private final CalendarWindow window = new CalendarWindow(Mode.LIGHT, Locale.ENGLISH, 1544, 900);

  @AfterEach
  void close() {
    assertThat(window.problems.open()).isEmpty();
    window.close();
  }

  @Test
  void aClickSelectsAndOpens() {
    var box = box("Grace Mensah");
    window.click(box.x() + 20, box.y() + 30);
    assertThat(window.state().selected().get()).contains(find("Grace Mensah").card().id());
    assertThat(window.node(".appointment").isVisible()).isTrue();
  }

  @Test
  void draggingToAFreePlaceMovesAndCanBeUndone() {
    var box = box("Karl-Heinz Brandt");
    double lower =
        y(17 * 60 - 60 + 15) + 4; // Anna is free before four only at busy time: go to Ben
    double x = window.board().geometry().x(1) + 30;
    window.drag(box.x() + 20, box.y() + 8, x, y(16 * 60) + 8);
    assertThat(drag().judgement()).isEqualTo(new Drag.Allowed());
    window.drop(x, y(16 * 60) + 8);
    assertThat(appointment("Karl-Heinz Brandt").staff()).containsExactly(NorthStreet.BEN);
    assertThat(window.notices.shown()).hasSize(1);
    window.does(() -> window.notices.undo(window.notices.shown().getFirst()));
    assertThat(appointment("Karl-Heinz Brandt").staff()).containsExactly(NorthStreet.ANNA);
  }

  @Test
  void aRefusedPlaceSaysWhyAndDroppingAsksWhyNot() {
    var box = box("Carlos Mendoza");
    var ben = box("Chiara Romano");
    window.drag(box.x() + 20, box.y() + 8, ben.x() + 20, ben.y() + 8);
    assertThat(drag().judgement()).isInstanceOf(Drag.Refused.class);
    window.picture("refused");
    window.drop(ben.x() + 20, ben.y() + 8);
    assertThat(window.node(".why-not")).isNotNull();
    assertThat(appointment("Carlos Mendoza").staff()).containsExactly(NorthStreet.ELIF);
  }

  @Test
  void overridingNeedsAReasonAndLeavesAFlag() {
    var box = box("Carlos Mendoza");
    var ben = box("Chiara Romano");
    window.drag(box.x() + 20, box.y() + 8, ben.x() + 20, ben.y() + 8);
    window.drop(ben.x() + 20, ben.y() + 8);
    window.does(() -> window.screen.stories().whyNot().anyway("  "));
    assertThat(appointment("Carlos Mendoza").overridden()).isEmpty();
    window.does(() -> window.screen.stories().whyNot().anyway("Ben agreed"));
    assertThat(appointment("Carlos Mendoza").overridden().orElseThrow().reason())
        .isEqualTo("Ben agreed");
  }

  @Test
  void theLowerEdgeMakesLonger() {
    var box = box("Helga Stein");
    window.drag(box.x() + 20, box.bottom() - 2, box.x() + 20, y(16 * 60 + 15));
    window.drop(box.x() + 20, y(16 * 60 + 15));
    assertThat(find("Helga Stein").card().span()).isEqualTo(new Span(15 * 60 + 15, 16 * 60 + 15));
  }

  @Test
  void drawingOnFreeTimeOpensTheCardThere() {
    double x = window.board().geometry().x(1) + 30;
    window.drag(x, y(16 * 60) + 2, x, y(16 * 60 + 45));
    window.drop(x, y(16 * 60 + 45));
    var card = window.screen.stories().booking();
    assertThat(card.openProperty().get()).isTrue();
    assertThat(card.staffProperty().get()).contains(NorthStreet.BEN);
    assertThat(card.chosenProperty().get()).contains(NorthStreet.at(NorthStreet.TUESDAY, "16:00"));
  }

  @Test
  void theCardShowsEveryPartOfACourse() {
    window.does(() -> window.screen.stories().book());
    window.does(() -> window.screen.stories().booking().takeService(new ServiceId("RC")));
    var parts = window.all(".offer-part").stream().map(n -> ((Label) n).getText()).toList();
    assertThat(parts).hasSize(3);
    assertThat(parts.getFirst()).startsWith("Part 1: ");
  }

  @Test
  void keysMoveAnAppointmentWithoutAMouse() {
    select("Karl-Heinz Brandt");
    window.key(KeyCode.X);
    window.key(KeyCode.RIGHT);
    for (int i = 0; i < 6; i++) window.key(KeyCode.DOWN);
    window.key(KeyCode.ENTER);
    assertThat(find("Karl-Heinz Brandt").card().span().from()).isEqualTo(16 * 60);
    assertThat(appointment("Karl-Heinz Brandt").staff()).containsExactly(NorthStreet.BEN);
    window.does(() -> window.screen.stories().deeds().undo());
    assertThat(appointment("Karl-Heinz Brandt").staff()).containsExactly(NorthStreet.ANNA);
    window.does(() -> window.screen.stories().deeds().redo());
    assertThat(appointment("Karl-Heinz Brandt").staff()).containsExactly(NorthStreet.BEN);
  }

  @Test
  void theLetterThatOpensTheCardIsNotTypedIntoIt() {
    window.key(KeyCode.N);
    window.does(() -> window.type("n"));
    assertThat(window.screen.stories().booking().whom().text().get()).isEmpty();
    window.does(() -> window.type("A"));
    assertThat(window.screen.stories().booking().whom().text().get()).isEqualTo("A");
  }

  @Test
  void escapeTakesBackWhatIsInTheHand() {
    select("Karl-Heinz Brandt");
    window.key(KeyCode.X);
    window.key(KeyCode.DOWN);
    window.key(KeyCode.ESCAPE);
    assertThat(window.state().drag().get()).isEmpty();
    assertThat(find("Karl-Heinz Brandt").card().span().from()).isEqualTo(14 * 60 + 30);
  }

  @Test
  void arrowsGoFromCardToCard() {
    select("Grace Mensah");
    window.key(KeyCode.DOWN);
    assertThat(window.state().cursor().get().orElseThrow().span().from()).isEqualTo(12 * 60);
    window.key(KeyCode.DOWN);
    assertThat(window.state().selected().get()).contains(find("Jonas Richter").card().id());
    window.key(KeyCode.RIGHT);
    assertThat(window.state().selected().get()).contains(find("Viktor Lindgren").card().id());
  }

  @Test
  void oneKeyMarksArrived() {
    select("Grace Mensah");
    window.key(KeyCode.I);
    assertThat(appointment("Grace Mensah").status()).isEqualTo(Status.ARRIVED);
  }

  @Test
  void lettersSwitchTheViewAndTComesBack() {
    window.key(KeyCode.W);
    assertThat(model().columns()).hasSize(7);
    window.key(KeyCode.RIGHT, true, false);
    window.key(KeyCode.T);
    window.key(KeyCode.D);
    assertThat(model().columns().getFirst().key().date()).isEqualTo(NorthStreet.TUESDAY);
  }

  @Test
  void leavingTheRoomRightAfterAnotherViewWasChosenAndComingBackBreaksNothing() {
    window.does(() -> {
      window.screen.stories().calendar().show(com.xordon.ui.calendar.Mode.MONTH);
      window.screen.hidden();
      window.screen.shown();
    });
    assertThat(window.state().model().get().columns()).isEmpty();
  }

  @Test
  void aNewClientIsBookedInOneGo() {
    window.key(KeyCode.N, false, true);
    var card = window.screen.stories().booking();
    window.does(() -> card.whom().text().set("Nora Lind"));
    window.does(() -> card.takeStaff(Optional.of(NorthStreet.BEN)));
    window.key(KeyCode.ENTER);
    assertThat(card.openProperty().get()).isFalse();
    assertThat(find("Nora Lind").card().look().key()).isEqualTo("booked");
    assertThat(window.notices.shown().getFirst().text()).startsWith("Nora Lind booked");
  }

  @Test
  void aSeriesIsPlannedItsClashesSolvedInPlaceAndBookedAsOne() {
    var card = window.screen.stories().booking();
    var series = card.series();
    window.does(() -> window.screen.stories().book());
    window.does(() -> {
      card.whom().text().set("Nora Lind");
      card.takeStaff(Optional.of(NorthStreet.BEN));
    });
    window.does(() -> {
      card.choose(NorthStreet.at(NorthStreet.TUESDAY, "16:00"));
      series.unit().set(Pattern.Unit.DAYS);
      series.times().set("6");
      series.on().set(true);
    });
    var plan = series.planProperty().get();
    assertThat(plan.lines()).hasSize(6);
    assertThat(plan.clashes()).isPositive();
    assertThat(card.canBook().get()).isFalse();
    var clash = clash(plan);
    assertThat(clash.why()).isNotEmpty();
    window.does(() ->
        clash
            .nearest()
            .ifPresentOrElse(
                near -> series.take(clash.meant(), near), () -> series.skip(clash.meant())));
    while (series.planProperty().get().clashes() > 0) {
      window.does(() -> series.skip(clash(series.planProperty().get()).meant()));
    }
    int booked = series.planProperty().get().free();
    assertThat(card.canBook().get()).isTrue();
    window.does(card::book);
    assertThat(card.openProperty().get()).isFalse();
    assertThat(window.notices.shown().getFirst().text())
        .isEqualTo(booked + " appointments are booked.");

    window.does(() -> window.screen.stories().open());
    var facts = window.screen.stories().opened().factsProperty().get().orElseThrow();
    assertThat(facts.place()).isOne();
    assertThat(facts.series()).hasSize(booked);
    window.picture("series-opened");
    window.does(() ->
        window
            .screen
            .stories()
            .deeds()
            .cancelSeries(facts.appointment().id(), Cancellation.By.CLIENT, "moved away"));
    assertThat(window.notices.shown().getLast().text())
        .isEqualTo(booked + " appointments of the series are called off.");
  }

  private static SeriesCard.Line clash(SeriesCard.Plan plan) {
    return plan.lines().stream()
        .filter(l -> l.state() == SeriesCard.State.CLASH)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSeriesWithoutAnEndIsRefusedAtOnce() {
    var card = window.screen.stories().booking();
    window.does(() -> window.screen.stories().book());
    window.does(() -> {
      card.series().on().set(true);
      card.series().times().set("");
    });
    assertThat(card.series().planProperty().get().complaint()).isEqualTo("series.wrong");
    assertThat(card.canBook().get()).isFalse();
  }

  @Test
  void whyItWasTheirTurnIsKeptAndShown() {
    window.does(() -> {
      var ledger = window.ledger;
      ledger.write(
          Deed.EDIT,
          page -> {
            var s = page.rules().services().getFirst();
            page.save(s.by(s.staff(), com.xordon.core.practice.RoundRobin.USUAL));
            return true;
          });
    });
    var card = window.screen.stories().booking();
    window.does(() -> window.screen.stories().book());
    window.does(() -> card.whom().text().set("Nora Lind"));
    window.does(card::book);
    window.does(() -> window.screen.stories().open());
    var ask =
        window.all(".why-who .button").stream()
            .map(n -> (javafx.scene.control.Button) n)
            .findFirst()
            .orElseThrow();
    assertThat(ask.getText()).startsWith("Why ");
    window.does(ask::fire);
    window.picture("why-who");
    assertThat(window.all(".why-table .strong")).isNotEmpty();
  }

  @Test
  void anAddOnMakesItLongerAndDearer() {
    var first = window.ledger.read(p -> p.rules().services().getFirst());
    var more = new AddOn(new AddOnId("heat"), "Heat pack", 15, OptionalLong.of(600));
    window.ledger.write(
        Deed.EDIT,
        page -> {
          page.save(first.offering(List.of(more)));
          return true;
        });
    window.does(() -> window.screen.stories().refresh());
    var card = window.screen.stories().booking();
    window.does(() -> window.screen.stories().book());
    window.does(() -> {
      card.whom().text().set("Nora Lind");
      card.takeAddOn(more.id(), true);
    });
    var start = card.offersProperty().get().starts().getFirst();
    assertThat(start.when().minutes()).isEqualTo(first.minutes() + 15);
    window.does(card::book);
    var made =
        window.ledger.read(p -> p.appointments(start.when())).stream()
            .filter(a -> a.details().addOns().contains(more.id()))
            .findFirst()
            .orElseThrow();
    assertThat(made.when()).isEqualTo(start.when());
    assertThat(made.details().price()).hasValue(first.price().orElseThrow() + 600);
  }

  @Test
  void partOfACourseCanBeLeftOut() {
    var card = window.screen.stories().booking();
    window.does(() -> window.screen.stories().book());
    window.does(() -> card.takeService(new ServiceId("RC")));
    window.does(() -> assertThat(card.attend(0, false, 3)).isTrue());
    assertThat(card.attendance().wanted()).containsExactly(1, 2);
    assertThat(window.all(".offer-part")).hasSize(2);
    window.does(() -> {
      assertThat(card.attend(1, false, 3)).isTrue();
      assertThat(card.attend(2, false, 3)).as("one part stays").isFalse();
    });
  }

  private void select(String who) {
    var id = find(who).card().id();
    window.does(() -> window.screen.stories().calendar().select(id));
    window.does(() -> window.board().focus());
  }

  private Drag drag() {
    return window.state().drag().get().orElseThrow();
  }

  private BoardModel model() {
    return window.state().model().get();
  }

  private BoardModel.Found find(String who) {
    return model().columns().stream()
        .flatMap(c -> c.cards().stream())
        .filter(c -> c.who().equals(who))
        .findFirst()
        .flatMap(c -> model().find(c.id()))
        .orElseThrow();
  }

  private Appointment appointment(String who) {
    return find(who).card().appointment();
  }

  private Box box(String who) {
    var found = find(who);
    return window.board().geometry().box(found.column(), found.card());
  }

  private double y(int minute) {
    return window.board().geometry().y(minute);
  }
}
