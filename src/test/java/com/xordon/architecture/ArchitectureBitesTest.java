package com.xordon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each rule catches the offender planted for it.
class ArchitectureBitesTest {
  private static final String ROOT = "com.xordon.architecture.offenders";
  private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(ROOT);

  private final Arrows arrows = new Arrows(ROOT);

  @Test
  void coreStandsOnTheLanguage() {
    catches(List.of(arrows.coreStandsOnTheLanguage()), "CoreThatLogs");
  }

  @Test
  void headlessRoomsKnowNoWindow() {
    catches(List.of(arrows.headlessRoomsKnowNoWindow()), "StoreWithAWindow");
  }

  @Test
  void arrowsPointAsDrawn() {
    catches(arrows.arrowsPointAsDrawn(), "CoreThatStores");
  }

  @Test
  void nothingGoesInCircles() {
    catches(List.of(arrows.nothingGoesInCircles()), "RoundAbout");
  }

  @Test
  void screensAreStrangers() {
    catches(List.of(arrows.screensAreStrangers()), "CuriousScreen");
  }

  @Test
  void viewModelsSeeNoNodes() {
    catches(List.of(arrows.viewModelsSeeNoNodes()), "SeeingViewModel");
  }

  @Test
  void fewTouchThePlatform() {
    catches(List.of(arrows.fewTouchThePlatform()), "CuriousScreen");
  }

  @Test
  void librariesStayAtHome() {
    catches(arrows.librariesStayAtHome(), "ScreenWithTables");
  }

  @Test
  void onlyWiringsAskTheClock() {
    catches(arrows.onlyWiringsAskTheClock(), "CoreThatLogs");
  }

  @Test
  void everyPackageIsNullMarked() {
    catches(List.of(arrows.everyPackageIsNullMarked()), "is not null-marked");
  }

  private static void catches(List<ArchRule> rules, String offender) {
    var caught =
        rules.stream()
            .map(rule -> rule.evaluate(OFFENDERS).getFailureReport())
            .flatMap(report -> report.getDetails().stream())
            .toList();
    assertThat(caught).anyMatch(detail -> detail.contains(offender));
  }
}
