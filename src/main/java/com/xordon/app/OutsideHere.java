package com.xordon.app;

import com.xordon.analytics.book.Progress;
import com.xordon.app.command.Outside;
import com.xordon.automation.AutomationDesk;
import com.xordon.automation.AutomationWork;
import com.xordon.automation.ClientRound;
import com.xordon.automation.Lanes;
import com.xordon.automation.NightlyWork;
import com.xordon.automation.Post;
import com.xordon.automation.RulePlanning;
import com.xordon.automation.TaskRunner;
import com.xordon.core.task.TaskWork;
import com.xordon.net.HttpDoor;
import com.xordon.platform.Secrets;
import com.xordon.store.Books;
import com.xordon.video.Video;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
    var tokens = new SealedTokens(secrets);
    var http = HttpDoor.real();
    var video = Video.of(ledger, said, tokens, http, random, clock);
    var mail = new MailLogins(said, tokens, http, random, clock);
    var post = new PostHere(said, () -> ledger.read(p -> p.rules().practice()), mail, http, clock);
    var messages = AutomationWork.all(ledger, post, clock);
    var lanes =
        Stream.<List<TaskWork>>of(
                List.of(video.work()),
                messages,
                List.of(new RulePlanning(ledger), nightly(books, post, clock)))
            .map(works ->
                new TaskRunner(ledger, works, clock, random, () -> books.clockJump().isEmpty()))
            .toList();
    return new Outside(video, new Lanes(lanes), said, post, mail);
  }

  private static NightlyWork nightly(Books books, Post post, InstantSource clock) {
    var clients = new ClientRound(books.ledger());
    return new NightlyWork(
        books.ledger(),
        Map.of(
            "backup",
            now -> books.backupDaily(),
            "clients",
            clients::go,
            "figures",
            now -> books.figures().reconcile(Progress.NONE),
            "report",
            new MonthMail(books, post, new AutomationDesk(books.ledger(), post, clock))::go));
  }
}
