package com.xordon.video;

import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.MeetingRooms;
import com.xordon.core.problem.ProblemException;
import com.xordon.net.HttpDoor;
import com.xordon.net.JsonDoor;
import com.xordon.net.oauth.Account;
import com.xordon.net.oauth.Credentials;
import com.xordon.net.oauth.OAuthProvider;
import com.xordon.net.oauth.TokenDoor;
import com.xordon.net.oauth.TokenVault;
import com.xordon.video.meet.MeetRooms;
import com.xordon.video.request.Pace;
import com.xordon.video.request.Requests;
import com.xordon.video.teams.TeamsRooms;
import com.xordon.video.zoom.ZoomRooms;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The rooms of each account, as the settings describe its provider now. There is one `Account` to
/// an account, so that nobody renews its tokens twice.
final class ProviderRooms implements Rooms {
  private final Configuration said;
  private final Registry registry;
  private final TokenVault vault;
  private final HttpDoor http;
  private final InstantSource clock;
  private final Map<AccountName, Known> accounts = new ConcurrentHashMap<>();
  private final Map<AccountName, Pace> paces = new ConcurrentHashMap<>();

  ProviderRooms(
      Configuration said, Registry registry, TokenVault vault, HttpDoor http, InstantSource clock) {
    this.said = said;
    this.registry = registry;
    this.vault = vault;
    this.http = http;
    this.clock = clock;
  }

  @Override
  public Optional<MeetingRooms> of(AccountName name) {
    return account(name).map(account -> rooms(name, account));
  }

  /// Empty when the program isn't registered at the account's provider.
  Optional<Account> account(AccountName name) {
    return registry.credentials(name.provider()).map(who -> account(name, who));
  }

  /// The one that stands, unless its provider is registered or described anew since.
  private Account account(AccountName name, Credentials who) {
    var oauth = ProviderFacts.of(name.provider()).oauth(said);
    return accounts
        .compute(
            name,
            (n, known) ->
                known != null && known.oauth().equals(oauth) && known.who().equals(who)
                    ? known
                    : new Known(oauth, who, made(n, oauth, who)))
        .account();
  }

  private Account made(AccountName name, OAuthProvider oauth, Credentials who) {
    return new Account(name.value(), oauth, who, new TokenDoor(http, clock), vault, clock);
  }

  /// Forgets an account: here in any case, at its provider where that can be told, which it can't
  /// without a registration or with settings that make no sense. Answers whether it was.
  boolean forget(AccountName name) {
    try {
      return account(name).map(Account::disconnect).orElse(false);
    } catch (ProblemException e) {
      return false;
    } finally {
      vault.remove(name.value());
    }
  }

  private record Known(OAuthProvider oauth, Credentials who, Account account) {}

  private MeetingRooms rooms(AccountName name, Account account) {
    var facts = ProviderFacts.of(name.provider());
    var pace = paces.computeIfAbsent(name, n -> Pace.of(facts.between(), clock));
    var api = facts.api(said);
    var requests = new Requests(api, account, new JsonDoor(http, clock), pace);
    return switch (name.provider()) {
      case ZOOM -> new ZoomRooms(requests);
      case TEAMS -> new TeamsRooms(requests);
      case MEET ->
          new MeetRooms(requests, http, api, facts.userinfo(said, MeetRooms.userinfo(api)));
    };
  }
}
