package com.xordon.analytics.report;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/// Writes from the top of an A4 page to its bottom, and on the next. Lengths are points.
final class PaperWriter implements AutoCloseable {
  static final float LEFT = 56;
  static final float RIGHT = PDRectangle.A4.getWidth() - LEFT;
  private static final float TOP = PDRectangle.A4.getHeight() - 56;
  private static final float BOTTOM = 64;
  private static final float LEADING = 1.4f;
  private static final float SMALL = 8;
  private static final Color INK = new Color(0x1C1B18);
  private static final Color QUIET = new Color(0x5D5950);
  private static final Color LINE = new Color(0xE4E1DA);
  private static final Color AREA = new Color(0x2B8789);

  private final PDDocument document = new PDDocument();
  private final Face regular;
  private final Face strong;
  private @Nullable PDPageContentStream page;
  private float y;

  PaperWriter(String title) throws IOException {
    regular = new Face(document, "Regular");
    strong = new Face(document, "SemiBold");
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setCreator("Xordon Desk");
    turn();
  }

  /// One cell of a line: its text, where it ends or begins, and whether it stands at the right.
  record Cell(String text, float at, float width, boolean isRight) {}

  void title(String text, float size) throws IOException {
    need(size * LEADING * 2);
    y -= size * LEADING;
    write(strong, size, INK, LEFT, text);
  }

  void text(String text, float size) throws IOException {
    for (var line : wrapped(text, size)) {
      need(size * LEADING);
      y -= size * LEADING;
      write(regular, size, QUIET, LEFT, line);
    }
  }

  void space(float height) {
    y -= height;
  }

  /// A line of a table, with a fine rule under it.
  void line(List<Cell> cells, float size, boolean isStrong) throws IOException {
    float height = size * 1.9f;
    need(height);
    y -= height;
    var face = isStrong ? strong : regular;
    for (var c : cells) {
      var text = face.fitted(c.text, size, c.width);
      float x = c.isRight ? c.at - face.width(text, size) : c.at;
      write(face, size, INK, x, text);
    }
    fill(LINE, LEFT, y - size * 0.5f, RIGHT - LEFT, 0.6f);
  }

  /// Columns of a height each, as parts of the highest.
  void columns(double[] values, float height, String first, String last, String most)
      throws IOException {
    need(height + 3 * SMALL);
    double top = 0;
    for (double v : values) top = Math.max(top, v);
    float place = (RIGHT - LEFT) / Math.max(1, values.length);
    y -= SMALL * LEADING;
    write(regular, SMALL, QUIET, LEFT, most);
    y -= height;
    for (int i = 0; i < values.length; i++) {
      float part = top == 0 ? 0 : (float) (values[i] / top * (height - SMALL));
      fill(AREA, LEFT + i * place + 1, y, Math.max(1, place - 2), part);
    }
    fill(LINE, LEFT, y - 0.6f, RIGHT - LEFT, 0.6f);
    y -= SMALL * LEADING;
    write(regular, SMALL, QUIET, LEFT, first);
    write(regular, SMALL, QUIET, RIGHT - regular.width(last, SMALL), last);
  }

  /// Numbers the pages and gives the whole.
  byte[] bytes(String foot) throws IOException {
    finish();
    int all = document.getNumberOfPages();
    for (int i = 0; i < all; i++) {
      page =
          new PDPageContentStream(
              document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true);
      y = BOTTOM / 2;
      write(regular, SMALL, QUIET, LEFT, foot);
      var number = (i + 1) + " / " + all;
      write(regular, SMALL, QUIET, RIGHT - regular.width(number, SMALL), number);
      finish();
    }
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private void need(float height) throws IOException {
    if (y - height < BOTTOM) turn();
  }

  private void turn() throws IOException {
    finish();
    var fresh = new PDPage(PDRectangle.A4);
    document.addPage(fresh);
    page = new PDPageContentStream(document, fresh);
    y = TOP;
  }

  private void finish() throws IOException {
    var open = page;
    page = null;
    if (open != null) open.close();
  }

  private PDPageContentStream page() {
    var open = page;
    if (open == null) throw new IllegalStateException("there is no page");
    return open;
  }

  private void write(Face face, float size, Color color, float x, String text) throws IOException {
    var p = page();
    p.beginText();
    p.setNonStrokingColor(color);
    p.setFont(face.font(), size);
    p.newLineAtOffset(x, y);
    p.showText(face.written(text));
    p.endText();
  }

  private void fill(Color color, float x, float bottom, float width, float height)
      throws IOException {
    var p = page();
    p.setNonStrokingColor(color);
    p.addRect(x, bottom, width, height);
    p.fill();
  }

  private List<String> wrapped(String text, float size) throws IOException {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.split(" ")) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && regular.width(longer, size) > RIGHT - LEFT) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  @Override
  public void close() throws IOException {
    finish();
    document.close();
  }
}
