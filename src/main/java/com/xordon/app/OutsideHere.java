package com.xordon.app;

import com.xordon.app.command.Outside;
import com.xordon.automation.AutomationWork;
import com.xordon.automation.RulePlanning;
import com.xordon.automation.TaskRunner;
import com.xordon.core.automation.Subject;
import com.xordon.core.task.TaskWork;
import com.xordon.net.HttpDoor;
import com.xordon.platform.Secrets;
import com.xordon.store.Books;
import com.xordon.video.Video;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;

/// What reaches the outside world from this machine, put together. One to open books.
final class OutsideHere {
  private OutsideHere() {}

  static Outside of(Path home, Books books, InstantSource clock) {
    return of(new LazySecrets(home), books, clock);
  }

  static Outside of(Secrets secrets, Books books, InstantSource clock) {
    var random = new SecureRandom();
    var said = new Said(books, secrets, System.getenv());
    var ledger = books.ledger();
    var video = Video.of(ledger, said, new SealedTokens(secrets), HttpDoor.real(), random, clock);
    var post = new PostHere(said, () -> ledger.read(p -> p.rules().practice()), clock);
    var visits = new AutomationWork(Subject.OfAppointment.KIND, ledger, post, clock);
    var clients = new AutomationWork(Subject.OfClient.KIND, ledger, post, clock);
    var works = List.<TaskWork>of(video.work(), visits, clients, new RulePlanning(ledger));
    return new Outside(video, new TaskRunner(ledger, works, clock, random), said, post);
  }
}
