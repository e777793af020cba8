package com.xordon.core.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PanelsTest {
  private static final StaffId BEN = new StaffId("ben");
  private static final StaffId CARA = new StaffId("cara");
  private static final StaffId DIRK = new StaffId("dirk");

  /// Any two of four.
  private final Service service =
      new Team()
          .service("panel", 30, 1, Assignment.COLLECTIVE, "anna", "ben", "cara", "dirk")
          .services
          .getFirst();

  @Test
  void whoSatThereSitsThereAgain() {
    for (var kept : List.of(BEN, CARA, DIRK)) {
      assertThat(fill(List.of(BEN, CARA, DIRK), List.of(Team.ANNA, kept), Optional.empty()))
          .hasValueSatisfying(panel -> assertThat(panel).contains(kept).hasSize(2));
    }
  }

  @Test
  void whoIsWantedSitsBesideThem() {
    assertThat(fill(List.of(BEN, CARA, DIRK), List.of(Team.ANNA, BEN), Optional.of(DIRK)))
        .hasValueSatisfying(panel -> assertThat(panel).containsExactlyInAnyOrder(BEN, DIRK));
  }

  @Test
  void thereIsNoneWithoutEnoughPeopleOrTheOneWanted() {
    assertThat(fill(List.of(BEN), List.of(), Optional.empty())).isEmpty();
    var stranger = new StaffId("stranger");
    assertThat(fill(List.of(BEN, CARA, stranger), List.of(), Optional.of(stranger))).isEmpty();
    assertThat(Panels.isPanel(service, List.of(BEN, CARA))).isTrue();
    assertThat(Panels.isPanel(service, List.of(BEN, CARA, DIRK))).isFalse();
    assertThat(Panels.isPanel(service, List.of(BEN, BEN))).isFalse();
  }

  private Optional<List<StaffId>> fill(
      List<StaffId> canSit, List<StaffId> before, Optional<StaffId> wanted) {
    return Panels.fill(service, canSit, before, wanted);
  }
}
