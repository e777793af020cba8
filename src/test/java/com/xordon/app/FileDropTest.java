package com.xordon.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.xordon.ui.kit.Notice;
import com.xordon.ui.kit.Notices;
import com.xordon.ui.kit.Texts;
import java.io.File;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FileDropTest {
  private final Notices notices = new Notices();
  private final List<Path> opened = new ArrayList<>();

  @BeforeAll
  static void toolkit() {
    WiredDesk.toolkit();
  }

  @Test
  void filesWeReadAreOpenedAndOthersAreLeft() {
    var taken = drop().take(List.of(new File("a.ICS"), new File("b.pdf"), new File("c.ics")));
    assertThat(taken).isTrue();
    assertThat(opened).containsExactly(Path.of("a.ICS"), Path.of("c.ics"));
    assertThat(notices.shown()).isEmpty();
  }

  @Test
  void othersAreRefusedWithAWord() {
    assertThat(drop().take(List.of(new File("b.pdf")))).isFalse();
    assertThat(opened).isEmpty();
    assertThat(notices.shown())
        .extracting(Notice::text)
        .containsExactly("Only files of these kinds can be dropped here: .ics");
  }

  private FileDrop drop() {
    var texts = Texts.of(DesktopWiring.class, Locale.UK, ZoneOffset.UTC);
    return WiredDesk.fx(() -> new FileDrop(List.of(".ics"), texts, notices, opened::addAll));
  }
}
