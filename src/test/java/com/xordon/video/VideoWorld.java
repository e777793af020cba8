package com.xordon.video;

import com.xordon.automation.TaskRunner;
import com.xordon.core.booking.Ledger;
import com.xordon.core.booking.Page;
import com.xordon.core.change.Deed;
import com.xordon.core.meeting.AccountName;
import com.xordon.core.meeting.Connection;
import com.xordon.core.meeting.MeetingRooms;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.net.HttpDoor;
import com.xordon.net.JdkTransport;
import com.xordon.net.JsonDoor;
import com.xordon.net.oauth.Account;
import com.xordon.net.oauth.Credentials;
import com.xordon.net.oauth.FakeAuthority;
import com.xordon.net.oauth.OAuthProvider;
import com.xordon.net.oauth.TokenDoor;
import com.xordon.net.oauth.TokenVault;
import com.xordon.net.oauth.Tokens;
import com.xordon.video.fake.MeetFake;
import com.xordon.video.fake.MeetingFake;
import com.xordon.video.fake.TeamsFake;
import com.xordon.video.fake.ZoomFake;
import com.xordon.video.meet.MeetRooms;
import com.xordon.video.request.Pace;
import com.xordon.video.request.Requests;
import com.xordon.video.teams.TeamsRooms;
import com.xordon.video.zoom.ZoomRooms;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The providers of meetings as fakes that keep their books, and a program that makes meetings
/// there, which can be killed and started again.
final class VideoWorld implements AutoCloseable {
  /// Who may be asked here.
  static final List<VideoProvider> PROVIDERS = List.of(VideoProvider.values());

  private final Map<VideoProvider, MeetingFake> fakes = new EnumMap<>(VideoProvider.class);
  private final FakeAuthority authority;
  private final HttpDoor http = new HttpDoor(new JdkTransport(), Duration.ofSeconds(2));
  private Instant now;

  VideoWorld(Instant now) throws IOException {
    this.now = now;
    authority = new FakeAuthority();
    fakes.put(VideoProvider.ZOOM, new ZoomFake(this::now));
    fakes.put(VideoProvider.MEET, new MeetFake(this::now));
    fakes.put(VideoProvider.TEAMS, new TeamsFake(this::now));
    fakes.values().forEach(f -> f.letIn(token -> true));
    fakes.values().forEach(f -> f.faults().slowness(Duration.ofMillis(5)));
  }

  Instant now() {
    return now;
  }

  void now(Instant then) {
    now = then;
  }

  MeetingFake at(VideoProvider provider) {
    return fakes.get(provider);
  }

  Iterable<MeetingFake> fakes() {
    return fakes.values();
  }

  /// The rooms of an account, as the program would have them, whose tokens are always good.
  Optional<MeetingRooms> rooms(AccountName name) {
    var account =
        new Account(
            name.value(),
            authority.provider(OAuthProvider.Rotation.KEPT),
            new Credentials("client", Optional.empty()),
            new TokenDoor(http, this::now),
            new Vault(),
            this::now);
    var requests =
        new Requests(
            at(name.provider()).api(), account, new JsonDoor(http, this::now), Pace.none());
    return Optional.of(
        switch (name.provider()) {
          case ZOOM -> new ZoomRooms(requests);
          case TEAMS -> new TeamsRooms(requests);
          case MEET ->
              new MeetRooms(
                  requests,
                  http,
                  at(name.provider()).api(),
                  MeetRooms.userinfo(at(name.provider()).api()));
        });
  }

  /// Tokens that are always good, and are what was asked for last.
  private final class Vault implements TokenVault {
    @Override
    public Optional<Tokens> read(String account) {
      return Optional.of(
          new Tokens("good", Optional.empty(), now.plus(Duration.ofDays(1)), Set.of()));
    }

    @Override
    public void write(String account, Tokens tokens) {}

    @Override
    public void remove(String account) {}
  }

  /// A program over the books, with `wiring` between it and the providers.
  TaskRunner program(Ledger ledger, Function<MeetingRooms, MeetingRooms> wiring, Random random) {
    var work =
        new MeetingWork(
            ledger,
            new Calls(ledger, name -> rooms(name).map(wiring), this::now),
            () -> new UUID(random.nextLong(), random.nextLong()).toString(),
            this::now);
    return new TaskRunner(ledger, List.of(work), this::now, random);
  }

  /// Everyone is signed in to, as the practice.
  void connect(Ledger ledger) {
    for (var provider : PROVIDERS) connect(ledger, provider);
  }

  void connect(Ledger ledger, VideoProvider provider) {
    ledger.write(
        Deed.RUN,
        page -> {
          page.meetings()
              .save(
                  new Connection(
                      AccountName.ofPractice(provider),
                      MeetingFake.HOST,
                      Connection.State.CONNECTED,
                      "",
                      now));
          return true;
        });
  }

  /// The world is well again, whoever has to sign in does, and everything waiting is done, however
  /// long it takes.
  void calm(Ledger ledger, TaskRunner program) {
    fakes.values().forEach(f -> f.faults().none());
    fakes.values().forEach(f -> f.offline(false));
    connect(ledger);
    program.takeUp();
    program.wake();
    for (int i = 0; i < 100; i++) {
      program.run();
      var next = ledger.read(page -> page.outbox().nextDue(List.of("meeting")));
      if (next.isEmpty()) return;
      if (next.get().isAfter(now)) now = next.get();
    }
    throw new AssertionError("never done: " + ledger.read(Page::outbox).tasks(Optional.empty(), 9));
  }

  @Override
  public void close() {
    fakes.values().forEach(MeetingFake::close);
    authority.close();
  }
}
