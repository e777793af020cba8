package com.xordon.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// Whatever goes wrong in these tests, nothing that names a person or lets someone in is logged, by
/// us or by a library, at the finest level.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Discreet.Watch.class)
public @interface Discreet {
  /// The words of which none may be heard.
  String[] value();

  /// Listens while a test runs.
  final class Watch implements BeforeEachCallback, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(Discreet.class);

    @Override
    public void beforeEach(ExtensionContext context) {
      context.getStore(HERE).put("tap", new LogTap());
    }

    @Override
    public void afterEach(ExtensionContext context) {
      var tap = context.getStore(HERE).remove("tap", LogTap.class);
      if (tap == null) return;
      tap.close();
      var words = List.of(context.getRequiredTestClass().getAnnotation(Discreet.class).value());
      var canaries = new Canaries(words);
      var lines = new String(tap.heard(), StandardCharsets.UTF_8).lines();
      assertThat(lines.filter(l -> !canaries.in("", l.getBytes(StandardCharsets.UTF_8)).isEmpty()))
          .as("what was logged that must not be")
          .isEmpty();
    }
  }
}
