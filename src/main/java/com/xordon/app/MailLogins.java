package com.xordon.app;

import com.xordon.app.command.MailAccounts;
import com.xordon.delivery.mail.Login;
import com.xordon.delivery.mail.MailProvider;
import com.xordon.net.HttpDoor;
import com.xordon.net.oauth.Account;
import com.xordon.net.oauth.Credentials;
import com.xordon.net.oauth.SignIn;
import com.xordon.net.oauth.TokenDoor;
import com.xordon.net.oauth.TokenVault;
import com.xordon.video.Configuration;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The mail accounts at Google and Microsoft that were signed in to. There is one `Account` to an
/// account, so that nobody renews its tokens twice.
final class MailLogins implements MailAccounts {
  private final Configuration said;
  private final TokenVault vault;
  private final TokenDoor door;
  private final SecureRandom random;
  private final InstantSource clock;
  private final Map<MailProvider, Account> accounts = new EnumMap<>(MailProvider.class);
  private volatile @Nullable SignIn waiting;

  MailLogins(
      Configuration said,
      TokenVault vault,
      HttpDoor http,
      SecureRandom random,
      InstantSource clock) {
    this.said = said;
    this.vault = vault;
    this.door = new TokenDoor(http, clock);
    this.random = random;
    this.clock = clock;
  }

  /// Who the program is at a provider: in a variable, in the settings of mail, else in those of the
  /// same firm's meetings.
  private Optional<Credentials> credentials(MailProvider provider) {
    var meetings = "video." + provider.meetings() + ".";
    var id =
        said.environment(provider.environment() + "_CLIENT_ID")
            .or(() -> said.setting(provider.key("clientId")))
            .or(() -> said.setting(meetings + "clientId"));
    var secret =
        said.environment(provider.environment() + "_CLIENT_SECRET")
            .or(() -> said.secret(provider.key("clientSecret")))
            .or(() -> said.secret(meetings + "clientSecret"));
    return id.map(
        i -> new Credentials(i, provider == MailProvider.GOOGLE ? secret : Optional.empty()));
  }

  private synchronized Optional<Account> account(MailProvider provider) {
    return credentials(provider)
        .map(who ->
            accounts.computeIfAbsent(
                provider,
                p -> new Account(p.account(), p.oauth(said::setting), who, door, vault, clock)));
  }

  /// Empty where the program isn't registered.
  Optional<Login> login(MailProvider provider, String user) {
    return account(provider).map(a -> new Login.Bearer(user, Login.TokenSource.of(a)));
  }

  @Override
  public Optional<SignIn.Outcome> signIn(
      MailProvider provider, String user, Consumer<String> browser) throws InterruptedException {
    var account = account(provider);
    if (account.isEmpty()) return Optional.empty();
    var who = credentials(provider).orElseThrow();
    var signIn = new SignIn(provider.oauth(said::setting), who, door, random);
    waiting = signIn;
    SignIn.Outcome outcome;
    try {
      outcome = signIn.run(uri -> browser.accept(uri.toString()), SignIn.PATIENCE);
    } finally {
      waiting = null;
    }
    if (outcome instanceof SignIn.Outcome.Connected(var tokens)) {
      account.get().connect(tokens);
      said.set("mail.smtp.port", Integer.toString(provider.port()));
      said.set("mail.smtp.security", provider.security().name().toLowerCase(Locale.ROOT));
      said.set("mail.smtp.user", user);
      said.set("mail.smtp.login", provider.id());
      // last, since from then on messages are planned
      said.set("mail.smtp.host", provider.host());
    }
    return Optional.of(outcome);
  }

  @Override
  public void cancel() {
    var open = waiting;
    if (open != null) open.cancel();
  }

  @Override
  public void disconnect(MailProvider provider) {
    if (said.setting("mail.smtp.login").filter(provider.id()::equals).isPresent()) {
      said.set("mail.smtp.host", "");
      said.set("mail.smtp.login", "");
    }
    account(provider).ifPresentOrElse(Account::disconnect, () -> vault.remove(provider.account()));
  }
}
