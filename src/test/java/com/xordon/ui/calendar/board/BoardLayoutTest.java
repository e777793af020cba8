package com.xordon.ui.calendar.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class BoardLayoutTest {
  private final BoardModel model =
      NorthStreet.ledger()
          .read(page ->
              BoardReading.read(
                  page, new BoardQuestion.DayByStaff(NorthStreet.TUESDAY), NorthStreet.NOW));
  private final BoardLayout layout =
      new BoardLayout(Measures.USUAL, model, 1308, 760, 7.5 * 60 * 22 / 15, 0);

  @Test
  void minutesAndPixelsAreOneAnothersInverse() {
    for (int minute = 0; minute < Span.DAY; minute += 7) {
      assertThat(layout.minute(layout.y(minute))).isCloseTo(minute, within(0.001));
    }
    assertThat(layout.y(450)).isCloseTo(0, within(0.001));
    assertThat(layout.y(465)).isCloseTo(22, within(0.001));
  }

  @Test
  void columnsFillTheWidthWithoutAGap() {
    assertThat(layout.x(0)).isEqualTo(54);
    for (int i = 1; i < 6; i++)
      assertThat(layout.x(i - 1) + layout.width(i - 1)).isEqualTo(layout.x(i));
    assertThat(layout.x(5) + layout.width(5)).isEqualTo(1308);
  }

  @Test
  void aCardLeavesAFreeStripAtItsRight() {
    var found = model.find(appointment("Grace Mensah")).orElseThrow();
    var box = layout.box(found.column(), found.card());
    assertThat(box.x()).isEqualTo(57);
    assertThat(box.height()).isCloseTo(86, within(0.001));
    assertThat(layout.hit(box.x() + 5, box.y() + 40).orElseThrow().card()).contains(found.card());
    assertThat(layout.hit(box.right() + 3, box.y() + 40).orElseThrow().card()).isEmpty();
  }

  @Test
  void edgesAreGrabbedAtTheEdges() {
    var found = model.find(appointment("Grace Mensah")).orElseThrow();
    var box = layout.box(found.column(), found.card());
    assertThat(layout.hit(box.x() + 5, box.bottom() - 2).orElseThrow().grip())
        .isEqualTo(BoardLayout.Grip.BOTTOM);
    assertThat(layout.hit(box.x() + 5, box.y() + 1).orElseThrow().grip())
        .isEqualTo(BoardLayout.Grip.TOP);
    assertThat(layout.hit(box.x() + 5, box.y() + 40).orElseThrow().grip())
        .isEqualTo(BoardLayout.Grip.BODY);
  }

  @Test
  void overlapsShareTheWidth() {
    var left = model.find(appointment("Julia Neumann")).orElseThrow();
    var right = model.find(appointment("Bruno Carvalho")).orElseThrow();
    var a = layout.box(left.column(), left.card());
    var b = layout.box(right.column(), right.card());
    assertThat(a.width()).isEqualTo(b.width());
    assertThat(b.x() - a.right()).isEqualTo(2);
  }

  @Test
  void tooManyColumnsScrollSideways() {
    var narrow = new BoardLayout(Measures.USUAL, model, 500, 700, 0, 2);
    assertThat(narrow.shownColumns()).isEqualTo(3);
    assertThat(narrow.shows(1)).isFalse();
    assertThat(narrow.shows(4)).isTrue();
    assertThat(new BoardLayout(Measures.USUAL, model, 500, 700, 0, 9).first()).isEqualTo(3);
  }

  @Test
  void scrollStaysWithinTheDay() {
    assertThat(new BoardLayout(Measures.USUAL, model, 900, 700, 9999, 0).scroll())
        .isCloseTo(24 * 88 - 700, within(0.001));
    assertThat(new BoardLayout(Measures.USUAL, model, 900, 700, -5, 0).scroll()).isZero();
  }

  private com.xordon.core.diary.AppointmentId appointment(String who) {
    return model.columns().stream()
        .flatMap(c -> c.cards().stream())
        .filter(c -> c.who().equals(who))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
