package com.xordon.app;

import com.xordon.app.command.Outside;
import com.xordon.core.booking.Ledger;
import com.xordon.core.meeting.VideoAccounts;
import com.xordon.demo.DemoPractice;
import com.xordon.platform.Lent;
import com.xordon.store.Books;
import com.xordon.store.SampleBooks;
import com.xordon.store.Store;
import com.xordon.ui.kit.Mode;
import com.xordon.ui.kit.Notice;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;

/// The real desk on a data folder of its own, at a moment that stands still; driven from a test's
/// thread.
final class WiredDesk implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-25T09:26:00Z");
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private final Path home;
  private final Books books;
  private final Outside outside;
  private final DesktopWiring wiring;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final FreezesInTests freezes;

  private WiredDesk(Books books, Path home) {
    this(books, home, Optional.empty());
  }

  private WiredDesk(Books books, Path home, Optional<VideoSide> video) {
    this(books, home, InstantSource.fixed(NOW), video);
  }

  private WiredDesk(Books books, Path home, InstantSource clock, Optional<VideoSide> video) {
    this.home = home;
    this.books = books;
    this.outside = OutsideHere.of(home, books, clock);
    this.wiring =
        fx(() -> new DesktopWiring(home, books, outside, clock, closed::countDown, video));
    fx(() -> {
      wiring.open(List.of());
      return true;
    });
    this.freezes = new FreezesInTests();
  }

  /// On the sample practice, by people who keep their backups here.
  static WiredDesk withSample(Path home, Locale locale) {
    var books = sample(home, locale);
    books.copyBackupsTo(Optional.empty());
    return new WiredDesk(books, home);
  }

  /// On a practice of thirty people.
  static WiredDesk withLargeSample(Path home, Locale locale) {
    var sample = new DemoPractice(DemoPractice.Size.LARGE, 1, ZONE, NOW, locale).sample();
    var books = empty(home);
    SampleBooks.fill(books, sample);
    books.copyBackupsTo(Optional.empty());
    return new WiredDesk(books, home);
  }

  /// On the sample practice before anybody booked.
  static WiredDesk withRulesOnly(Path home, Locale locale) {
    var sample = new DemoPractice(DemoPractice.Size.SMALL, 1, ZONE, NOW, locale).sample();
    var books = empty(home);
    SampleBooks.open(books, sample);
    books.copyBackupsTo(Optional.empty());
    return new WiredDesk(books, home);
  }

  /// The same where meetings can be made by video; links open nowhere.
  static WiredDesk withVideo(Path home, Locale locale, Function<Ledger, VideoAccounts> accounts) {
    var books = sample(home, locale);
    books.copyBackupsTo(Optional.empty());
    var side = new VideoSide(accounts.apply(books.ledger()), uri -> Lent.DONE, () -> {});
    return new WiredDesk(books, home, Optional.of(side));
  }

  /// On the sample practice while time goes on; its mails leave by a server on a port here.
  static WiredDesk atWork(Path home, InstantSource clock, int port) {
    toolkit();
    var books = Store.open(home, clock, DeskStart.author());
    var sample =
        new DemoPractice(DemoPractice.Size.SMALL, 1, ZONE, clock.instant(), Locale.UK).sample();
    SampleBooks.fill(books, sample);
    books.copyBackupsTo(Optional.empty());
    books.set("messages.recallSeconds", "0");
    books.set("mail.smtp.host", "127.0.0.1");
    books.set("mail.smtp.port", "" + port);
    books.set("mail.smtp.security", "plain");
    books.set("mail.from.address", "desk@example.org");
    return new WiredDesk(books, home, clock, Optional.empty());
  }

  /// On the sample practice, by people who weren't asked yet where copies of the backups go.
  static WiredDesk unasked(Path home) {
    return new WiredDesk(sample(home, Locale.UK), home);
  }

  private static Books sample(Path home, Locale locale) {
    var books = empty(home);
    var sample = new DemoPractice(DemoPractice.Size.SMALL, 1, ZONE, NOW, locale).sample();
    SampleBooks.fill(books, sample);
    return books;
  }

  /// On an empty folder.
  static WiredDesk first(Path home) {
    return new WiredDesk(empty(home), home);
  }

  private static Books empty(Path home) {
    toolkit();
    return Store.open(home, InstantSource.fixed(NOW), DeskStart.author());
  }

  static void toolkit() {
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException e) {
      // it runs already
    }
    Platform.setImplicitExit(false);
  }

  Path home() {
    return home;
  }

  Books books() {
    return books;
  }

  Outside outside() {
    return outside;
  }

  List<Notice> notices() {
    return fx(() -> List.copyOf(wiring.notices().shown()));
  }

  DesktopWiring wiring() {
    return wiring;
  }

  WiredDesk look(Mode mode) {
    fx(() -> {
      wiring.theme().mode().set(mode);
      return true;
    });
    return this;
  }

  WiredDesk size(double width, double height) {
    fx(() -> {
      var stage = wiring.window().stage();
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(width);
      stage.setHeight(height);
      return true;
    });
    return this;
  }

  void run(String action) {
    fx(() -> {
      wiring.actions().run(action);
      return true;
    });
    settle();
  }

  void press(KeyCode key) {
    fx(() -> {
      var owner = Objects.requireNonNullElse(scene().getFocusOwner(), scene().getRoot());
      owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
      return true;
    });
    settle();
  }

  /// Puts a text into the field that has the focus.
  void type(String text) {
    fx(() -> {
      if (scene().getFocusOwner() instanceof javafx.scene.control.TextInputControl field) {
        field.setText(text);
      } else {
        throw new IllegalStateException("nobody is typing");
      }
      return null;
    });
    settle();
  }

  Scene scene() {
    return wiring.window().stage().getScene();
  }

  /// Waits until work in the background has come home and been drawn.
  void settle() {
    for (int i = 0; i < 8; i++) {
      try {
        Thread.sleep(120);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      fx(() -> true);
    }
  }

  /// The same as often as it takes, half a minute at most.
  void settleUntil(BooleanSupplier done) {
    for (int i = 0; i < 30 && !done.getAsBoolean(); i++) settle();
  }

  void picture(Path file) {
    settle();
    BufferedImage image = fx(() -> SwingFXUtils.fromFXImage(scene().snapshot(null), null));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T fx(Callable<T> work) {
    var answer = new CompletableFuture<T>();
    Platform.runLater(() -> {
      try {
        answer.complete(work.call());
      } catch (Throwable e) {
        answer.completeExceptionally(e);
      }
    });
    try {
      return answer.get(60, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    freezes.stop();
    fx(() -> {
      wiring.window().stage().hide();
      return true;
    });
    try {
      if (!closed.await(30, TimeUnit.SECONDS)) throw new IllegalStateException("not closed");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    books.close();
    freezes.demandNone();
  }
}
