package com.xordon.ui.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.core.availability.Availability;
import com.xordon.core.availability.Question;
import com.xordon.core.finding.FindWish;
import com.xordon.core.finding.FoundTime;
import com.xordon.core.practice.StaffId;
import com.xordon.ui.Lights;
import com.xordon.ui.Room;
import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Mode;
import com.xordon.ui.kit.Screen;
import com.xordon.ui.kit.Theme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindSheetTest {
  private static final StaffId BEN = new StaffId("ben");
  private static final StaffId CARA = new StaffId("cara");

  private final List<FoundTime> booked = new ArrayList<>();
  private final List<Boolean> particular = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "LIGHT,en,60 min with Ben or Cara after 16:00",
    "DARK,de,60 Min mit Ben oder Cara nach 16 Uhr",
  })
  void theSheetShowsAnswersEmptinessAndWhyNothingWasFound(Mode mode, String tongue, String line) {
    var room = new Room(tongue.equals("de") ? Locale.GERMANY : Locale.UK);
    var sheet = Lights.call(() -> sheet(room, mode));
    var warnings =
        Lights.show(
            mode,
            1544,
            848,
            screen(sheet),
            () -> {
              sheet.open();
              Lights.picture("find-idle-" + tongue + "-" + mode, screen(sheet));
              sheet.open(line);
              Lights.picture("find-" + tongue + "-" + mode, screen(sheet));
              assertThat(Lights.nameless(sheet.view())).isEmpty();
              sheet.open(tongue.equals("de") ? "60 Ben Sonntag 16+" : "60 ben sunday 16+");
              Lights.picture("find-nothing-" + tongue + "-" + mode, screen(sheet));
              assertThat(texts(sheet.view()))
                  .anyMatch(t -> t.matches("Nothing is free as wished|So ist nichts frei"));
            });
    assertThat(warnings).isEmpty();
  }

  @Test
  void everyAnswerIsOnOfferAndAsWished() {
    var room = new Room();
    var model = model(room, room.background);
    Lights.run(() -> {
      model.open();
      model.line().set("60 min with ben or cara after 16:00");
      assertThat(model.stage().get()).isEqualTo(FindViewModel.Stage.FOUND);
      assertThat(model.shown()).hasSize(FindViewModel.AT_ONCE);
      for (var time : model.shown()) {
        var at = time.when().start().atZone(Room.BERLIN);
        assertThat(at.getHour()).isGreaterThanOrEqualTo(16);
        assertThat(time.who().orElseThrow()).isIn(BEN, CARA);
        assertThat(time.when().minutes()).isEqualTo(60);
        var question = Question.about(time.service(), Room.NOW).by(time.who());
        var offered =
            room.read(p ->
                new Availability(p.rules(), p).explain(question, time.when().start()).isOffered());
        assertThat(offered).isTrue();
      }
      int before = model.shown().size();
      model.more();
      assertThat(model.shown()).hasSizeGreaterThan(before);
    });
  }

  @Test
  void enterBooksTheFirstWithWhomItWasFound() {
    var room = new Room();
    var model = model(room, room.background);
    Lights.run(() -> {
      model.open();
      model.line().set("60 ben cara 16+");
      var first = model.shown().getFirst();
      model.take();
      assertThat(booked).containsExactly(first);
      assertThat(particular).containsExactly(true);
      assertThat(model.isOpen().get()).isFalse();
    });
  }

  @Test
  void aFieldWritesIntoTheLineAndTakesItsWordsOut() {
    var room = new Room();
    var model = model(room, room.background);
    Lights.run(() -> {
      model.open();
      model.toggle("60 min", List.of());
      model.toggle("Ben", List.of());
      assertThat(model.heard().get().wish().staff()).containsExactly(BEN);
      model.toggle("Ben", List.of());
      assertThat(model.heard().get().wish().staff()).isEmpty();
      assertThat(model.heard().get().wish().minutes()).hasValue(60);
    });
  }

  @Test
  void nothingFoundNamesWhatBreaksOneWish() {
    var room = new Room();
    var model = model(room, room.background);
    Lights.run(() -> {
      model.open();
      model.line().set("60 ben sunday 16+");
      assertThat(model.stage().get()).isEqualTo(FindViewModel.Stage.NOTHING);
      var nothing = model.nothing().get().orElseThrow();
      assertThat(nothing.tried())
          .isNotEmpty()
          .allSatisfy(t -> assertThat(t.reasons()).isNotEmpty());
      assertThat(nothing.nearest())
          .extracting(n -> n.broken())
          .contains(FindWish.Part.DAYS)
          .doesNotContain(FindWish.Part.ROOMS);
    });
  }

  @Test
  void theFirstAnswersAreThereWhileTheRestIsLookedForAndItCanBeStopped() {
    var room = new Room();
    var waiting = new ArrayDeque<Runnable>();
    var model = model(room, new Background(waiting::add, Runnable::run));
    Lights.run(() -> {
      model.open();
      waiting.remove().run();
      model.line().set("60 ben friday 14+");
      assertThat(model.stage().get()).isEqualTo(FindViewModel.Stage.LOOKING);
      waiting.remove().run();
      waiting.remove().run();
      int found = model.shown().size();
      assertThat(found).isPositive();
      assertThat(model.stage().get()).isEqualTo(FindViewModel.Stage.LOOKING);
      model.stop();
      waiting.remove().run();
      assertThat(model.shown()).hasSize(found);
      assertThat(model.stage().get()).isEqualTo(FindViewModel.Stage.FOUND);
    });
  }

  private FindViewModel model(Room room, Background background) {
    return Lights.call(
        () -> new FindViewModel(room, room.clock, background, room.problems, this::book));
  }

  private void book(FoundTime found, boolean asked) {
    booked.add(found);
    particular.add(asked);
  }

  private FindSheet sheet(Room room, Mode mode) {
    return new FindSheet(
        room,
        room.clock,
        room.background,
        room.problems,
        room.texts(FindSheet.class),
        new Theme(mode, new SimpleObjectProperty<>(ColorScheme.LIGHT)),
        this::book);
  }

  private static Screen screen(FindSheet sheet) {
    return new Screen() {
      @Override
      public String id() {
        return "find";
      }

      @Override
      public String title() {
        return "find";
      }

      @Override
      public Icons icon() {
        return Icons.CALENDAR_SEARCH;
      }

      @Override
      public Node view() {
        return sheet.view();
      }

      @Override
      public void shown() {}

      @Override
      public void hidden() {}

      @Override
      public List<Action> actions() {
        return List.of();
      }
    };
  }

  private static List<String> texts(Node view) {
    return view.lookupAll(".label").stream().map(n -> ((Labeled) n).getText()).toList();
  }
}
