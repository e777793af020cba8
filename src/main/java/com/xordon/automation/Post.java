package com.xordon.automation;

import com.xordon.core.message.Channel;
import com.xordon.core.message.Letter;
import java.util.Optional;

/// The ways out of the house, as they are set up at this moment.
public interface Post {
  Correspondence correspondence();

  /// Empty where a person hasn't set it up.
  Optional<Channel> channel(Letter.Kind kind);
}
