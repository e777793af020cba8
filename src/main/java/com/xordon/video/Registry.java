package com.xordon.video;

import com.xordon.core.meeting.Registration;
import com.xordon.core.meeting.Registration.Secret;
import com.xordon.core.meeting.Registration.Source;
import com.xordon.core.meeting.VideoProvider;
import com.xordon.core.problem.Problem;
import com.xordon.core.problem.ProblemException;
import com.xordon.net.oauth.Credentials;
import com.xordon.net.oauth.RedirectHost;
import java.util.Optional;

/// How the program is registered at each provider: in the environment, else in the settings, where
/// the client's secret lies with the other secrets.
final class Registry {
  private final Configuration said;

  Registry(Configuration said) {
    this.said = said;
  }

  Registration of(VideoProvider provider) {
    var facts = ProviderFacts.of(provider);
    var oauth = facts.oauth(said);
    var source = source(facts);
    var host = oauth.host() == RedirectHost.LOCALHOST ? "localhost" : "127.0.0.1";
    return new Registration(
        provider,
        id(facts).orElse(""),
        facts.secret() != com.xordon.net.oauth.OAuthProvider.SecretUse.NONE
            && secret(facts).isPresent(),
        Secret.valueOf(facts.secret().name()),
        source,
        "http://" + host + oauth.path());
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
