package com.xordon.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which way the arrows point, as rules over any root package: the real one, and the planted
/// offenders'.
final class Arrows {
  private final String root;

  Arrows(String root) {
    this.root = root;
  }

  /// What each room may know of ours, itself included. Whoever isn't named here knows nobody.
  private static Map<String, List<String>> table() {
    var knows = new LinkedHashMap<String, List<String>>();
    knows.put("core", List.of());
    knows.put("net", List.of());
    knows.put("platform", List.of());
    knows.put("demo", List.of("core"));
    knows.put("exchange", List.of("core"));
    knows.put("video", List.of("core", "net"));
    knows.put("delivery", List.of("core", "net"));
    knows.put("sync", List.of("core", "net"));
    knows.put("automation", List.of("core"));
    knows.put("analytics", List.of("core"));
    knows.put("server", List.of("core", "sync"));
    knows.put("store", List.of("core", "automation", "analytics", "sync"));
    knows.put("ui", List.of("core", "automation", "analytics", "sync", "platform", "exchange"));
    return knows;
  }

  /// Libraries and the rooms they live in.
  private static Map<String, List<String>> homes() {
    var homes = new LinkedHashMap<String, List<String>>();
    homes.put("javafx..", List.of("ui", "app"));
    homes.put("org.controlsfx..", List.of("ui"));
    homes.put("atlantafx..", List.of("ui"));
    homes.put("org.jdbi..", List.of("store"));
    homes.put("org.h2..", List.of("store"));
    homes.put("java.sql..", List.of("store"));
    homes.put("org.flywaydb..", List.of("store"));
    homes.put("com.zaxxer..", List.of("store"));
    homes.put("com.google.api..", List.of("net", "video"));
    homes.put("net.fortuna..", List.of("exchange"));
    homes.put("org.dmfs..", List.of("exchange", "core"));
    homes.put("org.apache.pdfbox..", List.of("analytics"));
    homes.put("jakarta.mail..", List.of("delivery"));
    homes.put("org.eclipse.angus..", List.of("delivery"));
    homes.put("com.github.javakeyring..", List.of("platform"));
    homes.put("org.freedesktop.dbus..", List.of("platform"));
    homes.put("picocli..", List.of("app"));
    return homes;
  }

  ArchRule coreStandsOnTheLanguage() {
    return classes()
        .that()
        .resideInAPackage(in("core"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                in("core"),
                "java.lang..",
                "java.util..",
                "java.time..",
                "java.math..",
                "java.text..",
                "java.io", // Serializable, which exceptions and enums bring
                "org.jspecify.."))
        .allowEmptyShould(true);
  }

  ArchRule headlessRoomsKnowNoWindow() {
    return noClasses()
        .that(
            resideInAnyPackage(
                    all(
                        "server",
                        "sync",
                        "store",
                        "net",
                        "video",
                        "delivery",
                        "automation",
                        "analytics",
                        "exchange",
                        "demo"))
                .or(DescribedPredicate.describe("ServerWiring", c -> is(c, "ServerWiring"))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javafx..");
  }

  List<ArchRule> arrowsPointAsDrawn() {
    var rules = new ArrayList<ArchRule>();
    table()
        .forEach((room, known) -> {
          var allowed = new ArrayList<>(known);
          allowed.add(room);
          rules.add(
              noClasses()
                  .that()
                  .resideInAPackage(in(room))
                  .should()
                  .dependOnClassesThat(
                      resideInAPackage(root + "..")
                          .and(not(resideInAnyPackage(all(allowed.toArray(String[]::new))))))
                  .allowEmptyShould(true));
        });
    return rules;
  }

  ArchRule nothingGoesInCircles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  ArchRule screensAreStrangers() {
    return slices()
        .matching(root + ".ui.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage(root + ".ui.kit.."))
        .allowEmptyShould(true);
  }

  ArchRule viewModelsSeeNoNodes() {
    return noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
        .allowEmptyShould(true);
  }

  ArchRule fewTouchThePlatform() {
    return noClasses()
        .that(
            not(resideInAPackage(in("app")))
                .and(
                    DescribedPredicate.describe(
                        "are not Background or Theme",
                        c -> !is(c, "Background") && !is(c, "Theme"))))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("javafx.application.Platform");
  }

  List<ArchRule> librariesStayAtHome() {
    var rules = new ArrayList<ArchRule>();
    homes()
        .forEach((library, rooms) ->
            rules.add(
                noClasses()
                    .that(not(resideInAnyPackage(all(rooms.toArray(String[]::new)))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(library)));
    rules.add(
        noClasses()
            .that(DescribedPredicate.describe("are not the bridge", c -> !is(c, "CalendarBridge")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.calendarfx.."));
    rules.add(
        noClasses()
            .that(resideInAnyPackage(in("core"), in("ui"), in("demo"), in("exchange")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..")
            .allowEmptyShould(true));
    return rules;
  }

  List<ArchRule> onlyWiringsAskTheClock() {
    var rules = new ArrayList<ArchRule>();
    for (var target : List.of("java.time.Clock", "java.time.InstantSource")) {
      for (var method : List.of("systemUTC", "systemDefaultZone", "system")) {
        rules.add(clockless().callMethodWhere(calls(target, method)));
      }
    }
    for (var type :
        List.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime")) {
      rules.add(clockless().callMethodWhere(calls(type, "now")));
    }
    rules.add(clockless().callMethodWhere(calls("java.lang.System", "currentTimeMillis")));
    return rules;
  }

  private com.tngtech.archunit.lang.syntax.elements.ClassesShould clockless() {
    return noClasses()
        .that(
            DescribedPredicate.describe(
                "are no wiring",
                c -> !is(c, "DesktopWiring") && !is(c, "ServerWiring") && !is(c, "Main")))
        .should();
  }

  private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> calls(
      String owner, String method) {
    return DescribedPredicate.describe(
        owner + "." + method,
        call ->
            call.getTargetOwner().getName().equals(owner)
                && call.getTarget().getName().equals(method)
                && (method.startsWith("system")
                    || call.getTarget().getRawParameterTypes().isEmpty()));
  }

  ArchRule everyPackageIsNullMarked() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(
            new ArchCondition<JavaClass>("live in a package marked @NullMarked") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                JavaPackage home = type.getPackage();
                if (!home.isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                  events.add(
                      SimpleConditionEvent.violated(type, home.getName() + " is not null-marked"));
                }
              }
            });
  }

  private String in(String room) {
    return root + "." + room + "..";
  }

  private String[] all(String... rooms) {
    return List.of(rooms).stream().map(this::in).toArray(String[]::new);
  }

  private static boolean is(JavaClass type, String simpleName) {
    var name = type.getName();
    var own = name.substring(name.lastIndexOf('.') + 1);
    return own.equals(simpleName) || own.startsWith(simpleName + "$");
  }
}
