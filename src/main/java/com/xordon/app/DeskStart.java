package com.xordon.app;

import com.xordon.app.instance.Errand;
import com.xordon.app.instance.Messenger;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.platform.FileOpen;
import com.xordon.store.Author;
import com.xordon.store.Books;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the desk on a data folder, or hands over to the desk that is open there already.
final class DeskStart {
  private static final int DONE = 0;
  private static final int BROKEN = 3;

  private static final Logger LOG = LoggerFactory.getLogger(DeskStart.class);

  private final InstantSource clock;
  private final PrintStream err;
  private final FxStart toolkit = new FxStart();

  DeskStart(InstantSource clock, PrintStream err) {
    this.clock = clock;
    this.err = err;
  }

  int run(Wish.Desk wish) {
    var home = HomeFolder.of(wish.home(), System.getenv());
    var show = new Errand.Show(wish.files());
    var handed = Messenger.send(home, show, System.out, err);
    if (handed.isPresent()) return handed.getAsInt();
    var asking = new UnlockWindow(home, toolkit);
    var opening = new OpeningWindow(home, toolkit, () -> Runtime.getRuntime().halt(BROKEN));
    var here = new OpenHere(clock, System.getenv(), asking::ask, opening);
    try (var books = here.open(home)) {
      opening.opened();
      return run(home, books, wish, asking, opening);
    } catch (FxStart.NoScreen e) {
      return noScreen();
    } catch (ProblemException e) {
      opening.close();
      if (asking.givenUp()) return BROKEN;
      asking.close();
      return refuse(e.problem(), Locale.getDefault());
    } catch (RuntimeException e) {
      LOG.error("The desk can't be opened.", e);
      opening.close();
      asking.close();
      return refuse(Problem.of("UNEXPECTED", e.toString()).with(e), Locale.getDefault());
    }
  }

  static Author author() {
    return new Author(System.getProperty("user.name", ""), Device.name());
  }

  private int run(
      Path home, Books books, Wish.Desk wish, UnlockWindow asked, OpeningWindow opening) {
    var outside = OutsideHere.of(home, books, clock);
    var closed = new CountDownLatch(1);
    try (var tasks = new TaskCare(outside, books.changes(), clock);
        var replaced = books.onReplaced(tasks::wake)) {
      var side = new VideoSide(outside.video().accounts(), FileOpen.bySystem(), tasks::wake);
      toolkit.run(() ->
          new DesktopWiring(home, books, outside, clock, closed::countDown, Optional.of(side))
              .open(wish.files()));
      opening.close();
      asked.close();
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return DONE;
  }

  private int noScreen() {
    err.println("There is no screen to open a window on. (NO_SCREEN)");
    return BROKEN;
  }

  /// Whoever started the desk from a menu reads no standard error, so a window says it too.
  private int refuse(Problem problem, Locale locale) {
    err.println(
        problem.sentence(locale) + " " + problem.advice(locale) + " (" + problem.code() + ")");
    var closed = new CountDownLatch(1);
    try {
      toolkit.run(() -> RefusedStart.show(problem, locale, closed::countDown));
      closed.await();
    } catch (FxStart.NoScreen e) {
      return noScreen();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return BROKEN;
  }
}
