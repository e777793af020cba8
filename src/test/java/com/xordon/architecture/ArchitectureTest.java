package com.xordon.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The arrows of the house, held on the real code.
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("com.xordon");

  private final Arrows arrows = new Arrows("com.xordon");

  @Test
  void coreStandsOnTheLanguage() {
    arrows.coreStandsOnTheLanguage().check(HOUSE);
  }

  @Test
  void headlessRoomsKnowNoWindow() {
    arrows.headlessRoomsKnowNoWindow().check(HOUSE);
  }

  @Test
  void arrowsPointAsDrawn() {
    arrows.arrowsPointAsDrawn().forEach(rule -> rule.check(HOUSE));
  }

  @Test
  void nothingGoesInCircles() {
    arrows.nothingGoesInCircles().check(HOUSE);
  }

  @Test
  void screensAreStrangers() {
    arrows.screensAreStrangers().check(HOUSE);
  }

  @Test
  void viewModelsSeeNoNodes() {
    arrows.viewModelsSeeNoNodes().check(HOUSE);
  }

  @Test
  void fewTouchThePlatform() {
    arrows.fewTouchThePlatform().check(HOUSE);
  }

  @Test
  void librariesStayAtHome() {
    arrows.librariesStayAtHome().forEach(rule -> rule.check(HOUSE));
  }

  @Test
  void onlyWiringsAskTheClock() {
    arrows.onlyWiringsAskTheClock().forEach(rule -> rule.check(HOUSE));
  }

  @Test
  void everyPackageIsNullMarked() {
    arrows.everyPackageIsNullMarked().check(HOUSE);
  }
}
