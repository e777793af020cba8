package com.xordon.ui.calendar;

import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.Ledger;
import com.xordon.store.Books;
import com.xordon.ui.kit.Mode;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;

/// The calendar as the desk wires it, with answers that come at once, so that a step can be timed
/// from the wish to the picture.
public final class MeasuredBoard {
  private final CalendarStories stories;
  private final Ledger ledger;
  private final InstantSource clock;
  private final Scene scene;

  public MeasuredBoard(Books books, InstantSource clock, double width, double height) {
    this.ledger = books.ledger();
    this.clock = clock;
    var zone = books.ledger().read(page -> page.rules().practice().zone());
    var theme = Theme.real(Mode.LIGHT);
    var words = new CalendarWords(Texts.of(CalendarScreen.class, Locale.UK, zone));
    var desk = new BookingDesk(books.ledger(), clock);
    stories = new CalendarStories(books.ledger(), desk, clock, new AtOnce(), new Silent(), words);
    var view = new CalendarView(stories, words, clock, theme::color);
    scene = new Scene(view, width, height);
    scene.getStylesheets().add(CalendarView.sheet());
    theme.apply(scene);
  }

  public Scene scene() {
    return scene;
  }

  /// To be called once before weeks are turned.
  public void week() {
    stories.calendar().showWeekOf(Optional.empty());
  }

  public void show(LocalDate day) {
    stories.calendar().show(day);
  }

  public void showDay(LocalDate day) {
    stories.calendar().showDay(day);
  }

  /// What is read for a week, without showing it.
  public void read(LocalDate day) {
    var wish = new Reading.Wish(com.xordon.ui.calendar.Mode.WEEK, day, Optional.empty());
    ledger.read(page -> Reading.of(page, wish, clock.instant()));
  }

  public void refresh() {
    stories.calendar().refresh();
  }

  public int cards() {
    return stories.calendar().board().model().get().columns().stream()
        .mapToInt(c -> c.cards().size())
        .sum();
  }

  private static final class AtOnce implements Work {
    @Override
    public <T> void run(Supplier<T> work, Consumer<T> then) {
      then.accept(work.get());
    }

    @Override
    public Work latest() {
      return this;
    }
  }

  private static final class Silent implements Tell {
    @Override
    public void done(String words, Runnable undo) {}

    @Override
    public void word(String words) {}
  }
}
