package com.xordon.video.fake;

/// A request the contract allows and the provider's prose doesn't.
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refused(String why) {
    super(why);
  }
}
