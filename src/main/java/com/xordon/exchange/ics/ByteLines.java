package com.xordon.exchange.ics;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The unfolded lines of a calendar file. Unfolds bytes before it decodes them, since folds cut
/// characters; takes CR, LF and CRLF alike, passes over blank lines, and reads what isn't UTF-8 as
/// windows-1252. Never holds more than a cap of one line.
final class ByteLines {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int LONGEST = 1 << 20;
  private static final int END = -1;

  private final InputStream in;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
  private final byte[] block = new byte[1 << 16];
  private int at;
  private int filled;
  private int pending = END;
  private int physical = 1;
  private long read;
  private boolean cut;

  /// A line, counted from 1 where it begins; `cut` when it was too long to keep.
  record Line(int number, String text, boolean cut) {}

  ByteLines(InputStream source) throws IOException {
    var buffered = new BufferedInputStream(source, 1 << 16);
    buffered.mark(4);
    var head = buffered.readNBytes(3);
    buffered.reset();
    in = inUtf8(buffered, head);
  }

  private static InputStream inUtf8(InputStream source, byte[] head) throws IOException {
    if (head.length > 2 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB) {
      source.skipNBytes(3);
      return source;
    }
    var wide = wide(head);
    if (wide.isEmpty()) return source;
    var text = new String(source.readAllBytes(), wide.get());
    return new ByteArrayInputStream(text.replace("\uFEFF", "").getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Charset> wide(byte[] head) {
    if (head.length < 2) return Optional.empty();
    if (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE || head[0] != 0 && head[1] == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF || head[0] == 0 && head[1] != 0) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  /// How many bytes are behind us.
  long read() {
    return read;
  }

  /// The line the file ends in.
  int last() {
    return physical;
  }

  Optional<Line> next() throws IOException {
    int first = skipLineEnds();
    if (first == END) return Optional.empty();
    bytes.reset();
    cut = false;
    int number = physical;
    keep(first);
    do {
      restOfLine();
      first = skipLineEnds();
    } while (first == ' ' || first == '\t');
    back(first);
    return Optional.of(new Line(number, decoded(), cut));
  }

  private void restOfLine() throws IOException {
    for (int b = take(); b != END; b = take()) {
      if (b == '\r' || b == '\n') {
        back(b);
        return;
      }
      keep(b);
    }
  }

  private void keep(int b) {
    if (bytes.size() < LONGEST) bytes.write(b);
    else cut = true;
  }

  /// The first byte behind all line ends that are next.
  private int skipLineEnds() throws IOException {
    int b = take();
    while (b == '\r' || b == '\n') {
      physical++;
      int after = take();
      b = b == '\r' && after == '\n' ? take() : after;
    }
    return b;
  }

  private int take() throws IOException {
    if (pending != END) {
      int b = pending;
      pending = END;
      return b;
    }
    if (at == filled) fill();
    return filled > 0 ? block[at++] & 0xFF : END;
  }

  /// A block of its own: asking a stream for each byte costs more than all the rest.
  private void fill() throws IOException {
    filled = Math.max(0, in.read(block));
    at = 0;
    read += filled;
  }

  private void back(int b) {
    pending = b;
  }

  private String decoded() {
    var all = bytes.toByteArray();
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(all)).toString();
    } catch (CharacterCodingException e) {
      return new String(all, WESTERN);
    }
  }
}
