package com.xordon.video.zoom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.meeting.Meeting;
import com.xordon.core.meeting.MeetingPlan;
import com.xordon.core.meeting.MeetingRooms;
import com.xordon.video.request.Requests;
import com.xordon.video.request.Requests.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/// Meetings at Zoom. It knows no key by which two requests for one meeting are the same, so the
/// attempt's id stands first in the agenda, where a list still shows it, and is looked for there.
public final class ZoomRooms implements MeetingRooms {
  private static final String MARK = "Ref. ";
  private static final int SCHEDULED = 2;
  private static final int MOST_PAGES = 40;
  private static final JsonNode NOTHING = MissingNode.getInstance();

  private final Requests requests;

  public ZoomRooms(Requests requests) {
    this.requests = requests;
  }

  @Override
  public Told create(Meeting meeting) {
    var body =
        body(meeting.plan()).put("type", SCHEDULED).put("agenda", MARK + meeting.id().value());
    body.putObject("settings").put("waiting_room", true).put("join_before_host", false);
    return requests.send("POST", "/users/me/meetings", body, true, this::room);
  }

  private static ObjectNode body(MeetingPlan plan) {
    var start = plan.when().start().truncatedTo(ChronoUnit.SECONDS);
    return Requests.object()
        .put("topic", plan.topic())
        .put("start_time", start.toString())
        .put("duration", Math.max(1, plan.when().minutes()))
        .put("timezone", plan.zone().getId());
  }

  @Override
  public Told find(Meeting meeting) {
    if (!meeting.ref().isEmpty()) return read(meeting.ref());
    var search = new Search(MARK + meeting.id().value());
    for (int page = 0; page < MOST_PAGES; page++) {
      var told = requests.send("GET", search.path(), NOTHING, false, search::read);
      // the list says nothing of the password
      if (!search.found.isEmpty()) return read(search.found);
      if (!(told.answer() instanceof Answer.Pending)) return told;
    }
    return new Told(new Answer.Refused("TOO_MANY_MEETINGS"), 200);
  }

  private Told read(String ref) {
    return requests.send("GET", "/meetings/" + ref, NOTHING, false, this::room);
  }

  /// Goes through the pages of the list; pending means that there is another.
  private final class Search {
    private final String mark;
    private String next = "";
    private String found = "";

    Search(String mark) {
      this.mark = mark;
    }

    String path() {
      var token = next.isEmpty() ? "" : "&next_page_token=" + encoded(next);
      return "/users/me/meetings?type=upcoming&page_size=300" + token;
    }

    Answer read(Reply reply) {
      if (reply.status() != 200) return refused(reply);
      for (var item : reply.json().path("meetings")) {
        if (item.path("agenda").asText().startsWith(mark)) {
          found = item.path("id").asText();
          return new Answer.Pending();
        }
      }
      next = reply.json().path("next_page_token").asText();
      return next.isEmpty() ? new Answer.Absent() : new Answer.Pending();
    }
  }

  @Override
  public Told update(Meeting meeting) {
    return requests.send(
        "PATCH",
        "/meetings/" + meeting.ref(),
        body(meeting.plan()),
        true,
        reply ->
            reply.status() == 204
                ? new Answer.Stands(
                    new Meeting.Room(meeting.ref(), meeting.link(), meeting.password()))
                : refused(reply));
  }

  @Override
  public Told delete(Meeting meeting) {
    return requests.send(
        "DELETE",
        "/meetings/" + meeting.ref(),
        NOTHING,
        true,
        reply -> reply.status() == 204 ? new Answer.Absent() : refused(reply));
  }

  @Override
  public Told whoIsIt() {
    return requests.send(
        "GET",
        "/users/me",
        NOTHING,
        false,
        reply ->
            reply.status() == 200
                ? new Answer.Known(reply.json().path("email").asText())
                : refused(reply));
  }

  private Answer room(Reply reply) {
    var json = reply.json();
    if (reply.status() / 100 != 2) return refused(reply);
    boolean whole = json.path("id").isIntegralNumber() && json.path("join_url").isTextual();
    if (!whole) return new Answer.Unsure("NO_LINK");
    return new Answer.Stands(
        new Meeting.Room(
            json.path("id").asText(),
            json.path("join_url").asText(),
            json.path("password").asText()));
  }

  private static Answer refused(Reply reply) {
    if (reply.status() == 404) return new Answer.Absent();
    return new Answer.Refused("HTTP " + reply.status() + ", " + reply.json().path("code").asText());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
