package com.xordon.ui.analytics.chart;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;

/// An image as a PNG file (W3C, third edition): true colour with alpha, no filter. JavaFX writes
/// none itself, and AWT is no part of the desk.
public final class Png {
  private static final long MARK = 0x89504E470D0A1A0AL;
  private static final int BITS = 8;
  private static final int TRUE_COLOUR_WITH_ALPHA = 6;
  private static final int BYTES = 4;

  private Png() {}

  public static byte[] of(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var file = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(file)) {
      out.writeLong(MARK);
      chunk(out, "IHDR", header(width, height));
      chunk(out, "IDAT", pixels(image, width, height));
      chunk(out, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static byte[] header(int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(width);
    out.writeInt(height);
    out.write(new byte[] {BITS, TRUE_COLOUR_WITH_ALPHA, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] pixels(Image image, int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var reader = image.getPixelReader();
    var line = new byte[1 + BYTES * width];
    try (var packed = new DeflaterOutputStream(bytes)) {
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          int argb = reader.getArgb(x, y);
          int at = 1 + BYTES * x;
          line[at] = (byte) (argb >> 16);
          line[at + 1] = (byte) (argb >> 8);
          line[at + 2] = (byte) argb;
          line[at + 3] = (byte) (argb >> 24);
        }
        packed.write(line);
      }
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    var name = type.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) sum.getValue());
  }
}
