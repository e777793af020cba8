package com.xordon.video.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/// Google makes the event at once, and its Meet link when it gets round to it.
final class Conferences {
  private final Map<String, Integer> pending = new HashMap<>();
  private int looks;
  private boolean fails;
  private int made;

  /// The link is there only after so many looks at the event.
  void after(int looks) {
    this.looks = looks;
  }

  void fail(boolean fails) {
    this.fails = fails;
  }

  /// A request id that was seen on this event before is ignored.
  void request(String id, ObjectNode event, JsonNode request) {
    var requestId = request.path("requestId").asText();
    if (requestId.isEmpty()) throw new Refused("Missing conference request id.");
    if (!request.at("/conferenceSolutionKey/type").asText().equals("hangoutsMeet"))
      throw new Refused("Invalid conference type value.");
    if (event.at("/conferenceData/createRequest/requestId").asText().equals(requestId)) return;
    event.remove("hangoutLink");
    var created = event.putObject("conferenceData").putObject("createRequest");
    created.put("requestId", requestId);
    created.putObject("conferenceSolutionKey").put("type", "hangoutsMeet");
    created.putObject("status").put("statusCode", "pending");
    pending.put(id, looks);
    settleIfDue(id, event);
  }

  /// Somebody looks whether the link is there by now.
  void look(String id, ObjectNode event) {
    settleIfDue(id, event);
    pending.computeIfPresent(id, (i, left) -> left - 1);
  }

  private void settleIfDue(String id, ObjectNode event) {
    if (pending.getOrDefault(id, 1) > 0) return;
    pending.remove(id);
    var conference = event.withObjectProperty("conferenceData");
    var status = conference.withObjectProperty("createRequest").withObjectProperty("status");
    status.put("statusCode", fails ? "failure" : "success");
    if (!fails) link(event, conference, "abc-defg-%03d".formatted(++made));
  }

  private static void link(ObjectNode event, ObjectNode conference, String code) {
    var uri = "https://meet.example/" + code;
    event.put("hangoutLink", uri);
    conference.put("conferenceId", code);
    var solution = conference.putObject("conferenceSolution").put("name", "Google Meet");
    solution.putObject("key").put("type", "hangoutsMeet");
    conference
        .putArray("entryPoints")
        .addObject()
        .put("entryPointType", "video")
        .put("uri", uri)
        .put("label", "meet.example/" + code);
  }
}
