package com.xordon.video;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.automation.TaskDesk;
import com.xordon.automation.TaskRunner;
import com.xordon.core.booking.BookRequest;
import com.xordon.core.booking.Booking;
import com.xordon.core.booking.BookingDesk;
import com.xordon.core.booking.MemoryLedger;
import com.xordon.core.booking.MoveRequest;
import com.xordon.core.change.Deed;
import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.diary.Cancellation;
import com.xordon.core.diary.Details;
import com.xordon.core.diary.Interval;
import com.xordon.core.diary.Status;
import com.xordon.core.meeting.MeetingNeed;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.practice.Assignment;
import com.xordon.core.practice.Given;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.TimeRange;
import com.xordon.core.task.Task;
import com.xordon.net.fake.Fault;
import com.xordon.video.fake.MeetFake;
import com.xordon.video.fake.MeetingFake;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever happens in between: when the world is calm again, each appointment that wants a meeting
/// has exactly one, at the right time, and no other has any.
class OneMeetingTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
  private static final Instant MONDAY = Instant.parse("2026-12-14T08:00:00Z");
  private static final int RUNS = Integer.getInteger("xordon.video.runs", 2_000);
  private static final int EVENTS = 9;

  static Rules rules() {
    return rules(List.of());
  }

  static Rules rules(List<String> video) {
    var hours = TimeRange.of(9, 0, 17, 0);
    var staff = List.of(Given.member("anna", BERLIN, hours), Given.member("ben", BERLIN, hours));
    var service =
        Given.service(30, 30, 1, Service.Buffers.NONE, Assignment.SINGLE, List.of("anna", "ben"));
    return new Rules(
        Given.practice(BERLIN), staff, List.of(), List.of(Given.meetingBy(service, video)));
  }

  /// With Anna, for half an hour; by the service's own providers when `provider` is empty.
  static Appointment appointment(String id, Instant start, String provider) {
    var by = provider.isEmpty() ? Optional.<String>empty() : Optional.of(provider);
    return new Appointment(
        new AppointmentId(id),
        rules().services().getFirst().id(),
        Optional.empty(),
        List.of(rules().staff().getFirst().id()),
        List.of(),
        Interval.of(start, Duration.ofMinutes(30)),
        List.of(),
        Status.BOOKED,
        NOW,
        1,
        Details.NONE.by(by),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void eachAppointmentHasExactlyOneMeetingWhenTheWorldIsCalmAgain() throws IOException {
    for (long seed = 1; seed <= RUNS; seed++) new Run(seed).play();
  }

  private static final class Run {
    private final long seed;
    private final Random dice;
    private final VideoWorld world;
    private final MemoryLedger ledger;
    private final BookingDesk desk;
    private final List<AppointmentId> all = new ArrayList<>();
    private final List<String> story = new ArrayList<>();
    private TaskRunner program;

    Run(long seed) throws IOException {
      this.seed = seed;
      this.dice = new Random(seed);
      this.world = new VideoWorld(NOW);
      this.ledger = new MemoryLedger(rules(), world::now);
      this.desk = new BookingDesk(ledger, world::now);
      this.program = started();
    }

    void play() {
      try (world) {
        for (var fake : world.fakes()) fake.faults().chance(dice, dice.nextDouble() * 0.6);
        ((MeetFake) world.at(VideoProvider.MEET)).conferencePendingFor(dice.nextInt(3));
        if (dice.nextInt(4) > 0) world.connect(ledger);
        for (int i = 0; i < EVENTS; i++) {
          event();
          if (dice.nextInt(3) > 0) work();
        }
        settle();
        judge();
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ": " + story, e);
      }
    }

    private TaskRunner started() {
      double deadly = dice.nextInt(3) == 0 ? 0.2 : 0;
      return world.program(ledger, rooms -> new KillableRooms(rooms, dice, deadly), dice);
    }

    private void work() {
      try {
        program.run();
      } catch (KillableRooms.Killed e) {
        story.add("killed");
        program = started();
        program.takeUp();
      }
      world.now(world.now().plusSeconds(dice.nextInt(400)));
    }

    private void event() {
      switch (dice.nextInt(10)) {
        case 0, 1, 2 -> book();
        case 3, 4 -> move();
        case 5 -> cancel();
        case 6 -> say("undo " + desk.undo().getClass().getSimpleName());
        case 7 -> changeProvider();
        case 8 -> signedOut();
        default -> offline();
      }
    }

    private void say(String what) {
      story.add(what);
    }

    private Instant start() {
      return MONDAY.plus(Duration.ofMinutes(30L * dice.nextInt(16)));
    }

    private Optional<String> provider() {
      var words = List.of("zoom", "meet", "teams", "none");
      return Optional.of(words.get(dice.nextInt(words.size())));
    }

    private void book() {
      var wish =
          new BookRequest(
              rules().services().getFirst().id(),
              Optional.empty(),
              start(),
              Optional.empty(),
              OptionalInt.empty(),
              Optional.of("anyhow"),
              Details.NONE.by(provider()));
      if (desk.book(wish) instanceof Booking.Made(var made, var turns)) {
        all.add(made.id());
        say("book " + made.id().value() + " " + made.details().video());
      }
    }

    private Optional<AppointmentId> any() {
      return all.isEmpty() ? Optional.empty() : Optional.of(all.get(dice.nextInt(all.size())));
    }

    private void move() {
      any()
          .ifPresent(id -> {
            var wish =
                new MoveRequest(
                    id, start(), Optional.empty(), OptionalInt.empty(), Optional.of("anyhow"));
            say("move " + id.value() + " " + desk.move(wish).getClass().getSimpleName());
          });
    }

    private void cancel() {
      any()
          .ifPresent(id -> {
            desk.cancel(id, Cancellation.By.CLIENT, "");
            say("cancel " + id.value());
          });
    }

    private void changeProvider() {
      any()
          .flatMap(id -> ledger.read(page -> page.appointment(id)))
          .ifPresent(a -> {
            var other = a.with(a.details().by(provider()));
            ledger.write(
                Deed.EDIT,
                page -> {
                  page.save(other);
                  return true;
                });
            say("provider " + a.id().value() + " " + other.details().video());
          });
    }

    /// A provider signs the program out for once; it may be that twice is for good.
    private void signedOut() {
      var provider = VideoWorld.PROVIDERS.get(dice.nextInt(VideoWorld.PROVIDERS.size()));
      world.at(provider).faults().next(Fault.UNAUTHORIZED, Fault.UNAUTHORIZED);
      say("signed out of " + provider);
    }

    private void offline() {
      boolean away = dice.nextBoolean();
      world.fakes().forEach(f -> f.offline(away));
      say(away ? "offline" : "online");
    }

    /// What failed for good is tried again by a person.
    private void settle() {
      program = world.program(ledger, rooms -> rooms, dice);
      world.calm(ledger, program);
      var people = new TaskDesk(ledger, world::now);
      people.list(Optional.of(Task.State.FAILED), 100).forEach(t -> people.retry(t.id()));
      world.calm(ledger, program);
    }

    private void judge() {
      for (var fake : world.fakes()) assertThat(fake.violations()).isEmpty();
      var live = live();
      for (var id : all) {
        var found = live.getOrDefault(id, List.of());
        var appointment = ledger.read(page -> page.appointment(id));
        var wanted =
            appointment
                .map(a -> MeetingNeed.of(rules(), a))
                .filter(n -> n.want() == MeetingNeed.Want.YES);
        assertThat(found).as("meetings of " + id.value()).hasSize(wanted.isPresent() ? 1 : 0);
        if (wanted.isPresent()) same(appointment.orElseThrow(), found.getFirst());
      }
      assertThat(live.values().stream().mapToInt(List::size).sum())
          .as("no meeting of nobody")
          .isEqualTo(total());
    }

    private static boolean isOf(String attempt, com.xordon.video.fake.Meeting m) {
      return m.marker().contains(attempt) || m.id().equals(attempt.replace("-", ""));
    }

    private int total() {
      int sum = 0;
      for (var fake : world.fakes()) sum += fake.live().size();
      return sum;
    }

    private void same(Appointment a, com.xordon.video.fake.Meeting m) {
      assertThat(m.start()).isEqualTo(a.when().start());
      assertThat(m.end()).isEqualTo(a.when().end());
      var known = ledger.read(page -> page.meetings().of(a.id()));
      assertThat(known)
          .filteredOn(com.xordon.core.meeting.Meeting::isLive)
          .singleElement()
          .satisfies(k -> assertThat(k.link()).isEqualTo(m.joinUrl()))
          .satisfies(k -> assertThat(k.account().provider().id()).isEqualTo(wish(a)));
    }

    private static String wish(Appointment a) {
      return a.details().video().orElseThrow();
    }

    /// The meetings somebody could join, by the appointment of the attempt that made them.
    private Map<AppointmentId, List<com.xordon.video.fake.Meeting>> live() {
      var byAttempt = new HashMap<String, AppointmentId>();
      for (var id : all) {
        for (var m : ledger.read(page -> page.meetings().of(id))) {
          byAttempt.put(m.id().value(), id);
        }
      }
      var live = new HashMap<AppointmentId, List<com.xordon.video.fake.Meeting>>();
      for (MeetingFake fake : world.fakes()) {
        for (var m : fake.live()) {
          byAttempt.entrySet().stream()
              .filter(e -> isOf(e.getKey(), m))
              .forEach(e -> live.computeIfAbsent(e.getValue(), x -> new ArrayList<>()).add(m));
        }
      }
      return live;
    }
  }
}
