package com.xordon.video.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// A meeting as the fake remembers it, in the provider's own words.
record Kept(String owner, ObjectNode json, boolean deleted) {
  Kept gone() {
    return new Kept(owner, json, true);
  }
}
