package com.xordon.ui.calendar.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PackingTest {
  @Test
  void whatOnlyTouchesStandsAlone() {
    assertThat(Packing.lanes(List.of(new Span(0, 30), new Span(30, 60))))
        .containsExactly(Lane.ALONE, Lane.ALONE);
  }

  @Test
  void whatOverlapsStandsSideBySideEarlierLeft() {
    assertThat(Packing.lanes(List.of(new Span(0, 45), new Span(15, 45))))
        .containsExactly(new Lane(0, 2, 0), new Lane(1, 2, 0));
  }

  @Test
  void aFreedLaneIsUsedAgain() {
    assertThat(Packing.lanes(List.of(new Span(0, 60), new Span(0, 30), new Span(30, 60))))
        .containsExactly(new Lane(0, 2, 0), new Lane(1, 2, 0), new Lane(1, 2, 0));
  }

  @Test
  void fromTheFourthOnTheThirdSaysHowManyHideBehindIt() {
    var four = List.of(new Span(0, 60), new Span(1, 60), new Span(2, 60), new Span(3, 60));
    assertThat(Packing.lanes(four))
        .containsExactly(
            new Lane(0, 3, 0), new Lane(1, 3, 0), new Lane(2, 3, 1), new Lane(3, 3, 0));
    assertThat(Packing.lanes(four).getLast().isShown()).isFalse();
  }
}
