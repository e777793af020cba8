package com.xordon.app.command;

import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.delivery.mail.MailProvider;
import com.xordon.net.oauth.SignIn;
import com.xordon.platform.FileOpen;
import com.xordon.platform.Lent;
import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "mail",
    description = "Mail accounts at Google and Microsoft, signed in to instead of by a password.",
    subcommands = {MailCommand.Connect.class, MailCommand.Disconnect.class},
    footer = {
      "",
      "Examples:",
      "  xordon mail connect google --user practice@gmail.com",
      "  xordon mail disconnect google",
      "",
      "An account with a password: xordon settings set mail.smtp.host mail.example.org"
    })
final class MailCommand {
  /// A command about the account at a provider.
  abstract static class AboutAccount extends Common {
    @Parameters(index = "0", paramLabel = "PROVIDER", description = "google or microsoft.")
    private String provider = "";

    final MailProvider provider() {
      return MailProvider.of(provider)
          .orElseThrow(() -> new ProblemException(Problem.of("UNKNOWN_MAIL_PROVIDER", provider)));
    }
  }

  @Command(name = "connect", description = "Opens the browser, and waits for the sign-in.")
  static final class Connect extends AboutAccount {
    @Option(
        names = "--user",
        required = true,
        paramLabel = "ADDRESS",
        description = "The mail address of the account.")
    private String user = "";

    @Option(names = "--no-browser", description = "Print the address instead of opening it.")
    private boolean noBrowser;

    @Override
    public Integer call() {
      var provider = provider();
      try (var books = open()) {
        var outcome = outside(books).mail().signIn(provider, user, this::open);
        return said(provider, outcome);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ProblemException(Problem.of("SIGN_IN_CANCELLED"), e);
      }
    }

    private void open(String address) {
      boolean opened = !noBrowser && FileOpen.bySystem().open(URI.create(address)) == Lent.DONE;
      if (!opened) {
        var node = Answer.object().put("address", address);
        invocation().out().println(inJson() ? Answer.line(node) : address);
      }
      invocation().out().flush();
    }

    private int said(MailProvider provider, Optional<SignIn.Outcome> outcome) {
      if (outcome.isEmpty()) throw problem("NOT_REGISTERED", provider.id());
      return switch (outcome.get()) {
        case SignIn.Outcome.Connected(var tokens) ->
            answer()
                .done(
                    Answer.object().put("provider", provider.id()).put("connected", true),
                    () -> "Mail leaves as " + user + " from now on.");
        case SignIn.Outcome.Denied(var error, var description) ->
            throw problem("SIGN_IN_DENIED", error, description);
        case SignIn.Outcome.TimedOut() -> throw problem("SIGN_IN_TIMED_OUT");
        case SignIn.Outcome.Cancelled() -> throw problem("SIGN_IN_CANCELLED");
        case SignIn.Outcome.NotNow(var why) -> throw problem("SIGN_IN_NOT_NOW", provider.id(), why);
      };
    }

    private static ProblemException problem(String code, String... facts) {
      return new ProblemException(Problem.of(code, facts));
    }
  }

  @Command(name = "disconnect", description = "Takes back what was granted, and forgets it here.")
  static final class Disconnect extends AboutAccount {
    @Override
    public Integer call() {
      var provider = provider();
      try (var books = open()) {
        outside(books).mail().disconnect(provider);
        var node = Answer.object().put("provider", provider.id()).put("connected", false);
        return answer().done(node, () -> "No mail leaves by that account any more.");
      }
    }
  }
}
