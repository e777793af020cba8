package com.xordon.app;

import com.xordon.analytics.Analytics;
import com.xordon.analytics.report.MonthReport;
import com.xordon.automation.AutomationDesk;
import com.xordon.automation.Post;
import com.xordon.core.message.Channel;
import com.xordon.core.message.Enclosure;
import com.xordon.core.message.Letter;
import com.xordon.core.message.Letter.Party;
import com.xordon.core.message.Receipt;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.core.task.TaskId;
import com.xordon.store.Books;
import java.time.Instant;
import java.time.YearMonth;

/// Mails the report of each month that is over to whom the setting `analytics.report.mail` names,
/// once. What it did is a setting too, so it is known after a restart.
final class MonthMail {
  static final String RECIPIENT = "analytics.report.mail";

  /// The last month that is done with.
  static final String SENT = "analytics.report.sent";

  /// The last month of which something may have left.
  private static final String BEGUN = "analytics.report.begun";

  private final Books books;
  private final Post post;
  private final AutomationDesk log;

  MonthMail(Books books, Post post, AutomationDesk log) {
    this.books = books;
    this.post = post;
    this.log = log;
  }

  void go(Instant now) {
    var recipient = books.settings().getOrDefault(RECIPIENT, "");
    if (recipient.isEmpty() || books.isEmpty()) return;
    var zone = books.ledger().read(page -> page.rules().practice().zone());
    var month = YearMonth.from(now.atZone(zone)).minusMonths(1);
    if (month.toString().compareTo(books.settings().getOrDefault(SENT, "")) <= 0) return;
    var channel =
        post.channel(Letter.Kind.EMAIL).orElseThrow(() -> failed("MAIL_NOT_SET_UP", month));
    settle(channel, letter(recipient, month, now), month, now);
  }

  private Letter letter(String recipient, YearMonth month, Instant now) {
    var correspondence = post.correspondence();
    var report = new MonthReport(new Analytics(books.figures()), correspondence.language());
    var id = new TaskId("report-" + month);
    var file =
        new Enclosure(MonthReport.fileName(month), "application/pdf", report.pdf(month, now));
    return Letter.mail(
            id,
            now,
            Party.of(recipient),
            correspondence.mailFrom(),
            report.title(month),
            report.mailText())
        .withEnclosure(file);
  }

  /// What was begun before and not ended is looked up first. Where nobody can tell, it isn't sent
  /// again, for twice would be worse than once too few; the log says so.
  private void settle(Channel channel, Letter letter, YearMonth month, Instant now) {
    boolean begun = books.settings().getOrDefault(BEGUN, "").equals(month.toString());
    var receipt = begun ? channel.find(letter) : new Receipt.NotFound();
    if (receipt instanceof Receipt.NotFound) {
      books.set(BEGUN, month.toString());
      receipt = channel.send(letter);
    }
    log.log(letter, receipt, now);
    switch (receipt) {
      case Receipt.Sent sent -> books.set(SENT, month.toString());
      case Receipt.Unsure unsure -> books.set(SENT, month.toString());
      case Receipt.Refused refused -> throw notLeft(refused.why(), month);
      case Receipt.Later later -> throw notLeft(later.why(), month);
      case Receipt.Unreachable away -> throw notLeft(away.why(), month);
      case Receipt.NeedsPerson person -> throw notLeft(person.why(), month);
      case Receipt.NotFound nothing -> throw notLeft("NOT_FOUND", month);
    }
  }

  /// Nothing of it is out, so the next night may begin anew.
  private ProblemException notLeft(String why, YearMonth month) {
    books.set(BEGUN, "");
    return failed(why, month);
  }

  private static ProblemException failed(String why, YearMonth month) {
    return new ProblemException(Problem.of("REPORT_NOT_SENT", month.toString(), why));
  }
}
