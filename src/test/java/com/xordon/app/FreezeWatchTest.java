package com.xordon.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FreezeWatchTest {
  private final ExecutorService drawing = Executors.newSingleThreadExecutor();

  @AfterEach
  void end() {
    drawing.shutdownNow();
  }

  @Test
  void aFreezeIsToldOnceWithWhereItIs() throws Exception {
    var told = new CountDownLatch(1);
    var times = new AtomicInteger();
    var release = new CountDownLatch(1);
    try (var watch =
        FreezeWatch.over(
            drawing,
            (soFar, where) -> {
              assertThat(soFar).isGreaterThan(FreezeWatch.GAP);
              boolean seen =
                  Arrays.stream(where).anyMatch(e -> e.getMethodName().equals("standStill"));
              if (seen) times.incrementAndGet();
              told.countDown();
            })) {
      // the watch knows the thread once a beat came back
      drawing.submit(() -> {}).get();
      Thread.sleep(3 * FreezeWatch.BEAT.toMillis());
      drawing.execute(() -> standStill(release));
      assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
      Thread.sleep(FreezeWatch.GAP.toMillis());
      release.countDown();
    }
    assertThat(times).hasValue(1);
  }

  private static void standStill(CountDownLatch release) {
    try {
      release.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void shortWorkIsNoFreeze() throws Exception {
    var times = new AtomicInteger();
    try (var watch = FreezeWatch.over(drawing, (soFar, where) -> times.incrementAndGet())) {
      for (int i = 0; i < 20; i++) drawing.submit(() -> {}).get();
      Thread.sleep(Duration.ofMillis(400));
    }
    assertThat(times).hasValue(0);
  }
}
