package com.xordon.video;

import com.xordon.core.booking.Ledger;
import com.xordon.core.meeting.VideoAccounts;
import com.xordon.core.task.TaskWork;
import com.xordon.net.HttpDoor;
import com.xordon.net.oauth.SignIn;
import com.xordon.net.oauth.TokenDoor;
import com.xordon.net.oauth.TokenVault;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/// Meetings by video over a practice's books: the accounts, and the work the task runner does with
/// them. One to a data folder, since the tokens of an account may be renewed by one alone.
public final class Video {
  private final VideoAccounts accounts;
  private final TaskWork work;

  private Video(VideoAccounts accounts, TaskWork work) {
    this.accounts = accounts;
    this.work = work;
  }

  public VideoAccounts accounts() {
    return accounts;
  }

  /// What the task runner does with a task about a meeting.
  public TaskWork work() {
    return work;
  }

  public static Video of(
      Ledger ledger,
      Configuration said,
      TokenVault vault,
      HttpDoor http,
      SecureRandom random,
      InstantSource clock) {
    var registry = new Registry(said);
    var rooms = new ProviderRooms(said, registry, vault, http, clock);
    var calls = new Calls(ledger, rooms, clock);
    var accounts =
        new SignedAccounts(
            ledger,
            registry,
            rooms,
            calls,
            provider ->
                new SignIn(
                    ProviderFacts.of(provider).oauth(said),
                    registry.credentials(provider).orElseThrow(),
                    new TokenDoor(http, clock),
                    random),
            clock);
    var work = new MeetingWork(ledger, calls, () -> UUID.randomUUID().toString(), clock);
    return new Video(accounts, work);
  }
}
