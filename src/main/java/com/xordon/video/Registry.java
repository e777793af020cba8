package com.xordon.video;

import com.xordon.core.meeting.Registration;
import com.xordon.core.meeting.Registration.Secret;
import com.xordon.core.meeting.Registration.Source;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.net.oauth.Credentials;
import com.xordon.net.oauth.OAuthProvider.SecretUse;
import java.util.Optional;

/// How the program is registered at each provider: in the environment, else in the settings, where
/// the client's secret lies with the other secrets.
final class Registry {
  private final Configuration said;

  Registry(Configuration said) {
    this.said = said;
  }

  /// What is wrong with a setting or a secret shows at the sign-in; here it hides nothing.
  Registration of(VideoProvider provider) {
    var facts = ProviderFacts.of(provider);
    return new Registration(
        provider,
        id(facts).orElse(""),
        facts.secret() != SecretUse.NONE && hasSecret(facts),
        Secret.valueOf(facts.secret().name()),
        source(facts),
        facts.redirect(said));
  }

  private boolean hasSecret(ProviderFacts facts) {
    try {
      return secret(facts).isPresent();
    } catch (ProblemException e) {
      return false;
    }
  }

  /// Empty when a sign-in can't begin.
  Optional<Credentials> credentials(VideoProvider provider) {
    if (!of(provider).isComplete()) return Optional.empty();
    var facts = ProviderFacts.of(provider);
    return id(facts).map(id -> new Credentials(id, secret(facts)));
  }

  void keep(VideoProvider provider, String clientId, Optional<String> secret) {
    var facts = ProviderFacts.of(provider);
    if (source(facts) == Source.ENVIRONMENT) {
      throw new ProblemException(Problem.of("SET_ELSEWHERE", facts.environment() + "_CLIENT_ID"));
    }
    var id = clientId.strip();
    var given = secret.map(String::strip).filter(s -> !s.isEmpty());
    boolean same = said.setting(facts.key("clientId")).filter(id::equals).isPresent();
    // another client has another secret
    if (given.isPresent() || !same) said.keep(facts.key("clientSecret"), given);
    said.set(facts.key("clientId"), id);
  }

  private Source source(ProviderFacts facts) {
    if (said.environment(facts.environment() + "_CLIENT_ID").isPresent()) return Source.ENVIRONMENT;
    return id(facts).isPresent() ? Source.SETTINGS : Source.NOWHERE;
  }

  private Optional<String> id(ProviderFacts facts) {
    return said.environment(facts.environment() + "_CLIENT_ID")
        .or(() -> said.setting(facts.key("clientId")));
  }

  private Optional<String> secret(ProviderFacts facts) {
    return said.environment(facts.environment() + "_CLIENT_SECRET")
        .or(() -> said.secret(facts.key("clientSecret")));
  }
}
