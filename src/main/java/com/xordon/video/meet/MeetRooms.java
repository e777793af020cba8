package com.xordon.video.meet;

import com.google.api.client.http.GenericUrl;
import com.google.api.client.json.gson.GsonFactory;
import com.google.api.client.util.DateTime;
import com.google.api.services.calendar.Calendar;
import com.google.api.services.calendar.CalendarRequest;
import com.google.api.services.calendar.model.ConferenceData;
import com.google.api.services.calendar.model.ConferenceRequestStatus;
import com.google.api.services.calendar.model.ConferenceSolutionKey;
import com.google.api.services.calendar.model.CreateConferenceRequest;
import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.EventDateTime;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingPlan;
import com.xordon.core.meeting.MeetingRooms;
import com.xordon.net.HttpDoor;
import com.xordon.video.request.Requests;
import com.xordon.video.request.Requests.Reply;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Meetings at Google Meet, which are events of the account's own calendar. We choose the event's
/// id, the attempt's, so that an attempt makes one event at most and finds it by its id. The link
/// comes when Google gets round to it.
public final class MeetRooms implements MeetingRooms {
  private static final String CALENDAR = "primary";

  /// Without this Google passes over the conference, and says nothing.
  private static final int WITH_CONFERENCE = 1;

  /// Clients hear of their appointments from the practice.
  private static final String NOBODY = "none";

  private static final Set<String> TOO_MUCH =
      Set.of("userRateLimitExceeded", "rateLimitExceeded", "quotaExceeded", "dailyLimitExceeded");
  private static final GsonFactory JSON = GsonFactory.getDefaultInstance();

  private final Requests requests;
  private final HttpDoor http;
  private final Calendar calendar;
  private final URI userinfo;

  public MeetRooms(Requests requests, HttpDoor http, URI api, URI userinfo) {
    this.requests = requests;
    this.http = http;
    this.calendar = calendar(http, api);
    this.userinfo = userinfo;
  }

  /// Where accounts say whose they are, beside an API at `…/calendar/v3`.
  public static URI userinfo(URI api) {
    return URI.create(
        api.toString().replaceFirst("(/calendar/v3)?/?$", "") + "/oauth2/v2/userinfo");
  }

  /// No initializer: the door prepares each request, and the library would look whether it is one
  /// of its sign-ins, which we leave out.
  private static Calendar calendar(HttpDoor http, URI api) {
    return new Calendar.Builder(http.transport(), JSON, null)
        .setRootUrl(api.resolve("/").toString())
        .setServicePath(api.getPath())
        .setApplicationName("Xordon-Desk")
        .setGoogleClientRequestInitializer(request -> request.setDisableGZipContent(true))
        .build();
  }

  @Override
  public Told create(Meeting meeting) {
    var attempt = meeting.id().value();
    var conference =
        new CreateConferenceRequest()
            .setRequestId(attempt)
            .setConferenceSolutionKey(new ConferenceSolutionKey().setType("hangoutsMeet"));
    var event =
        event(meeting.plan())
            .setId(id(meeting))
            .setConferenceData(new ConferenceData().setCreateRequest(conference))
            .setExtendedProperties(
                new Event.ExtendedProperties().setPrivate(Map.of("xordonAttempt", attempt)));
    var told =
        send(
            events ->
                events
                    .insert(CALENDAR, event)
                    .setConferenceDataVersion(WITH_CONFERENCE)
                    .setSendUpdates(NOBODY),
            true);
    // an earlier request of this attempt arrived after all
    return told.status() == 409 ? find(meeting) : cleared(meeting, told);
  }

  private static Event event(MeetingPlan plan) {
    return new Event()
        .setSummary(plan.topic())
        .setStart(time(plan.when().start(), plan.zone()))
        .setEnd(time(plan.when().end(), plan.zone()));
  }

  private static EventDateTime time(Instant at, ZoneId zone) {
    return new EventDateTime()
        .setDateTime(new DateTime(at.toEpochMilli(), 0))
        .setTimeZone(zone.getId());
  }

  @Override
  public Told find(Meeting meeting) {
    return cleared(meeting, send(events -> events.get(CALENDAR, id(meeting)), false));
  }

  /// An event that gets no link is taken away again, since what is refused leaves nothing behind.
  private Told cleared(Meeting meeting, Told told) {
    if (told.status() != 200 || !(told.answer() instanceof Answer.Refused)) return told;
    var gone = delete(meeting);
    return gone.answer() instanceof Answer.Absent ? told : gone;
  }

  /// No word of the conference, so that it is kept.
  @Override
  public Told update(Meeting meeting) {
    var event = event(meeting.plan());
    return send(
        events ->
            events
                .patch(CALENDAR, id(meeting), event)
                .setConferenceDataVersion(WITH_CONFERENCE)
                .setSendUpdates(NOBODY),
        true);
  }

  @Override
  public Told delete(Meeting meeting) {
    return requests.send(
        () ->
            calendar
                .events()
                .delete(CALENDAR, id(meeting))
                .setSendUpdates(NOBODY)
                .buildHttpRequest(),
        true,
        reply -> reply.status() == 204 ? new Answer.Absent() : refused(reply));
  }

  @Override
  public Told whoIsIt() {
    return requests.send(
        () -> http.requests().buildGetRequest(new GenericUrl(userinfo)),
        false,
        reply ->
            reply.status() == 200
                ? new Answer.Known(reply.json().path("email").asText())
                : refused(reply));
  }

  /// Google takes a UUID's digits, and not its dashes.
  private static String id(Meeting meeting) {
    return meeting.ref().isEmpty()
        ? meeting.id().value().replace("-", "").toLowerCase(Locale.ROOT)
        : meeting.ref();
  }

  private interface Wish {
    CalendarRequest<Event> of(Calendar.Events events) throws IOException;
  }

  private Told send(Wish wish, boolean changes) {
    return requests.send(
        () -> wish.of(calendar.events()).buildHttpRequest(), changes, MeetRooms::room);
  }

  private static Answer room(Reply reply) {
    if (reply.status() != 200) return refused(reply);
    try {
      return room(JSON.fromString(reply.json().toString(), Event.class));
    } catch (IOException | IllegalArgumentException e) {
      return new Answer.Unsure("NO_EVENT");
    }
  }

  /// A deleted event can still be read, and its id stays taken.
  private static Answer room(Event event) {
    var id = text(event.getId());
    if (id.isEmpty()) return new Answer.Unsure("NO_EVENT");
    if ("cancelled".equals(event.getStatus())) return new Answer.Absent();
    var link = link(event);
    if (link.isPresent()) return new Answer.Stands(new Meeting.Room(id.get(), link.get(), ""));
    return switch (progress(event)) {
      case "pending" -> new Answer.Pending();
      case "failure" -> new Answer.Refused("CONFERENCE_FAILED");
      default -> new Answer.Refused("NO_LINK");
    };
  }

  private static Optional<String> link(Event event) {
    var entries =
        Optional.ofNullable(event.getConferenceData()).map(ConferenceData::getEntryPoints);
    return text(event.getHangoutLink())
        .or(() ->
            entries.stream()
                .flatMap(List::stream)
                .filter(entry -> "video".equals(entry.getEntryPointType()))
                .flatMap(entry -> text(entry.getUri()).stream())
                .findFirst());
  }

  /// The library reads null as an empty text.
  private static Optional<String> text(@Nullable String text) {
    return Optional.ofNullable(text).filter(t -> !t.isEmpty());
  }

  private static String progress(Event event) {
    return Optional.ofNullable(event.getConferenceData())
        .map(ConferenceData::getCreateRequest)
        .map(CreateConferenceRequest::getStatus)
        .map(ConferenceRequestStatus::getStatusCode)
        .orElse("");
  }

  private static Answer refused(Reply reply) {
    if (reply.status() == 404 || reply.status() == 410) return new Answer.Absent();
    var reason = reply.json().at("/error/errors/0/reason").asText();
    var why = "HTTP " + reply.status() + ", " + reason;
    return reply.status() == 403 && TOO_MUCH.contains(reason)
        ? new Answer.Later(why, Optional.empty())
        : new Answer.Refused(why);
  }
}
