package com.xordon.net.fake;

/// What a request meets instead of its answer.
public enum Fault {
  /// 429, to come back in so many seconds.
  TOO_MANY_SECONDS,
  /// 429, to come back at an HTTP date.
  TOO_MANY_DATE,
  /// 429, to come back at an ISO instant.
  TOO_MANY_INSTANT,
  /// 429, and no word on when to come back.
  TOO_MANY,
  /// 403 that means 429; Google only.
  RATE_LIMITED,
  SERVER_ERROR,
  BAD_GATEWAY,
  UNAVAILABLE,
  /// The request is done, and a gateway gives up waiting (504).
  DONE_BUT_ERROR,
  /// The connection ends without an answer and nothing is done.
  CUT,
  /// The request is done, and the connection ends in the middle of the answer.
  DONE_BUT_CUT,
  /// The request is done, and the answer takes its time.
  SLOW,
  /// 200 with something that claims to be JSON; nothing is done.
  NOT_JSON,
  /// 200 with a web page, as a hotel's network does; nothing is done.
  WEB_PAGE,
  /// The request is done, and the answer is not JSON.
  DONE_BUT_GARBAGE,
  /// 401 although the token is good.
  UNAUTHORIZED
}
