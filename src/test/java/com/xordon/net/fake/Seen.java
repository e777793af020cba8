package com.xordon.net.fake;

/// One request, in the order of arrival, counted from 1. The query is as it was sent, empty if
/// there was none; the status is 0 when no answer was sent.
public record Seen(int order, String method, String path, String query, int status) {
  @Override
  public String toString() {
    return method + " " + path + (query.isEmpty() ? "" : "?" + query) + " " + status;
  }
}
