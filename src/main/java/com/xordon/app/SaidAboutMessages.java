package com.xordon.app;

import com.xordon.ui.automations.MailSignIn;
import com.xordon.ui.automations.MessageSettings;
import com.xordon.video.Configuration;
import java.util.Optional;

/// What is said about the ways messages go, as the room of automations reads and changes it.
record SaidAboutMessages(Configuration said, MailSignIn signIn) implements MessageSettings {
  @Override
  public String setting(String key) {
    return said.setting(key).orElse("");
  }

  @Override
  public void set(String key, String value) {
    said.set(key, value);
  }

  @Override
  public boolean hasSecret(String name) {
    return said.secret(name).isPresent();
  }

  @Override
  public void keep(String name, String secret) {
    said.keep(name, Optional.of(secret).filter(s -> !s.isEmpty()));
  }
}
