package com.xordon.core.meeting;

import com.xordon.core.diary.Appointment;
import com.xordon.core.diary.Status;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.StaffId;
import java.util.List;
import java.util.Optional;

/// Whether an appointment wants a meeting, by whom in order of preference, and what it is to be.
/// `hosts` are those whose own account comes before the practice's.
public record MeetingNeed(
    Want want, List<VideoProvider> providers, List<StaffId> hosts, Optional<MeetingPlan> plan) {
  /// The word that says: none, whatever the service wants.
  public static final String NONE = "none";

  private static final int LONGEST_TOPIC = 200;

  public enum Want {
    /// There is to be one.
    YES,
    /// There is to be none.
    NO,
    /// It is over: whatever is there stays.
    AS_IT_IS
  }

  public static final MeetingNeed NOTHING =
      new MeetingNeed(Want.NO, List.of(), List.of(), Optional.empty());

  public MeetingNeed {
    providers = List.copyOf(providers);
    hosts = List.copyOf(hosts);
  }

  public static MeetingNeed of(Rules rules, Appointment a) {
    if (a.status() == Status.COMPLETED || a.status() == Status.NO_SHOW) {
      return new MeetingNeed(Want.AS_IT_IS, List.of(), List.of(), Optional.empty());
    }
    var service = rules.service(a.service());
    var providers = providers(service, a);
    boolean stands = a.holdsTime() && a.status() != Status.REQUESTED;
    if (!stands || providers.isEmpty()) return NOTHING;
    var topic = topic(service.map(Service::name).orElse(a.details().title()), rules);
    // one meeting can't be open for days; its link serves all parts
    var when = a.occupied().getFirst();
    return new MeetingNeed(
        Want.YES,
        providers,
        a.staff(),
        Optional.of(new MeetingPlan(topic, when, rules.practice().zone())));
  }

  /// The providers an appointment may meet at, the preferred first.
  public static List<VideoProvider> providers(Optional<Service> service, Appointment a) {
    var own = a.details().video();
    var words = own.map(List::of).or(() -> service.map(Service::video)).orElse(List.of());
    return words.stream().flatMap(w -> VideoProvider.of(w).stream()).distinct().toList();
  }

  public static boolean wantsVideo(Optional<Service> service, Appointment a) {
    return !providers(service, a).isEmpty();
  }

  /// Says what it is, and nothing of who comes: the provider keeps it.
  private static String topic(String service, Rules rules) {
    var name = rules.practice().name();
    var topic = name.isEmpty() ? service : service + " · " + name;
    return topic.length() <= LONGEST_TOPIC ? topic : topic.substring(0, LONGEST_TOPIC);
  }
}
