package com.xordon.ui.calendar;

import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.Ledger;
import com.xordon.core.change.ChangeFeed;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.platform.FileOpen;
import com.xordon.ui.kit.Action;
import com.xordon.ui.kit.Background;
import com.xordon.ui.kit.Icons;
import com.xordon.ui.kit.Notices;
import com.xordon.ui.kit.ProblemSurface;
import com.xordon.ui.kit.Screen;
import com.xordon.ui.kit.Texts;
import com.xordon.ui.kit.Theme;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The calendar's door: makes the stories and the view, and lets go of what it hears while it is
/// out of sight.
public final class CalendarScreen implements Screen {
  private static final Duration TICK = Duration.seconds(20);

  private final ChangeFeed changes;
  private final InstantSource clock;
  private final Background background;
  private final Theme theme;
  private final CalendarWords words;
  private final CalendarStories stories;
  private final CalendarKeys keys;
  private final CalendarBar bar;
  private final Timeline ticking = new Timeline(new KeyFrame(TICK, e -> tick()));
  private Subscription subscriptions = Subscription.EMPTY;
  private @Nullable CalendarView view;
  private @Nullable BorderPane page;

  public CalendarScreen(
      Ledger ledger,
      BookingDesk desk,
      ChangeFeed changes,
      InstantSource clock,
      Background background,
      Said said,
      Theme theme) {
    this.changes = changes;
    this.clock = clock;
    this.background = background;
    this.theme = theme;
    this.words = new CalendarWords(said.texts());
    var work = new KitWork(background, said.problems());
    this.stories = new CalendarStories(ledger, desk, clock, work, telling(said.notices()), words);
    this.bar = new CalendarBar(stories.calendar(), words);
    bar.getStylesheets().add(CalendarView.sheet());
    this.keys = new CalendarKeys(stories, words, this::askCancel);
    ticking.setCycleCount(Timeline.INDEFINITE);
  }

  /// What the calendar speaks by: its sentences, notices, and where problems go.
  public record Said(Texts texts, Notices notices, ProblemSurface problems) {}

  private static Tell telling(Notices notices) {
    return new Tell() {
      @Override
      public void done(String words, Runnable undo) {
        notices.sayWithUndo(words, undo);
      }

      @Override
      public void word(String words) {
        notices.say(words);
      }
    };
  }

  @Override
  public String id() {
    return "calendar";
  }

  @Override
  public String title() {
    return words.say("calendar.title");
  }

  @Override
  public Icons icon() {
    return Icons.CALENDAR_BLANK_OUTLINE;
  }

  @Override
  public Optional<Node> bar() {
    return Optional.of(bar);
  }

  @Override
  public Node view() {
    if (page != null) return page;
    var made = new CalendarView(stories, words, clock, theme::color);
    page = new BorderPane(made);
    page.getStylesheets().add(CalendarView.sheet());
    keys.listenOn(page);
    view = made;
    return page;
  }

  @Override
  public void shown() {
    view();
    var heard = changes.listen(c -> background.onScreen(stories::refresh));
    var repaint = theme.changes().subscribe(look -> repaint());
    subscriptions = Subscription.combine(repaint, heard::close, ticking::stop);
    ticking.play();
    keys.setInSight(true);
    stories.refresh();
    if (view != null) view.board().focus();
  }

  @Override
  public void hidden() {
    subscriptions.unsubscribe();
    subscriptions = Subscription.EMPTY;
    keys.setInSight(false);
    stories.dragging().letGo();
  }

  /// Each minute the board is read again: the now line moves, and what is past looks so.
  private void tick() {
    var shown = stories.calendar().board().now().get();
    if (clock.instant().getEpochSecond() / 60 != shown.getEpochSecond() / 60) stories.refresh();
  }

  private void repaint() {
    if (view != null) view.setPalette(theme::color);
  }

  private void askCancel() {
    if (view != null) view.askCancel();
  }

  @Override
  public List<Action> actions() {
    return keys.actions();
  }

  CalendarStories stories() {
    return stories;
  }

  /// Opens the booking card, wherever it is asked for.
  public void book() {
    stories.book();
  }

  /// Books for somebody who is known.
  public void bookFor(ClientId client) {
    stories.booking().openFor(client);
  }

  /// Where a person's absence leads.
  public void onAway(BiConsumer<StaffId, LocalDate> door) {
    stories.onAway(door);
  }

  /// What opens the links of meetings, and whom to wake when one is to be made at once.
  public void onCalls(FileOpen opens, Runnable wakes) {
    stories.calls().reach(opens, wakes);
  }

  /// Books a time that was found, with `staff` when somebody was asked for; shows its day.
  public void bookFound(
      ServiceId service, Instant at, Optional<StaffId> staff, OptionalInt minutes) {
    stories.bookFound(service, at, staff, minutes);
  }

  public void showDay(LocalDate day) {
    stories.calendar().showDay(day);
  }

  /// Shows an appointment on its day.
  public void reveal(AppointmentId id, LocalDate day) {
    stories.calendar().reveal(id, day);
  }
}
