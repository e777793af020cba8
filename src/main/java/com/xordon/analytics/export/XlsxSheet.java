package com.xordon.analytics.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// A sheet as an Excel workbook: a zip of a few small XML files, the table on the first page, what
/// it means on the second. Texts are written as texts, so nothing in it is ever a formula.
public final class XlsxSheet {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final int LONGEST_NAME = 31;

  private XlsxSheet() {}

  public static byte[] bytes(Sheet sheet) {
    var table = new ArrayList<List<? extends @Nullable Object>>();
    table.add(sheet.columns());
    table.addAll(sheet.rows());
    var notes = new ArrayList<List<? extends @Nullable Object>>();
    for (var note : sheet.notes()) notes.add(List.of(note.about(), note.text()));
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      put(zip, "[Content_Types].xml", contentTypes());
      put(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
      put(zip, "xl/workbook.xml", workbook(sheet.name()));
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          relations(
              relation(1, "worksheet", "worksheets/sheet1.xml")
                  + relation(2, "worksheet", "worksheets/sheet2.xml")));
      put(zip, "xl/worksheets/sheet1.xml", page(table));
      put(zip, "xl/worksheets/sheet2.xml", page(notes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write((HEAD + text).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String contentTypes() {
    var page =
        "<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"%sworksheet+xml\"/>";
    return "<Types xmlns=\""
        + PACKAGE
        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd."
        + "openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType="
        + "\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
        + TYPES
        + "sheet.main+xml\"/>"
        + page.formatted(1, TYPES)
        + page.formatted(2, TYPES)
        + "</Types>";
  }

  private static String relations(String relations) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + relations
        + "</Relationships>";
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  private static String workbook(String name) {
    var shown = name.replaceAll("[\\\\/?*\\[\\]:]", " ");
    if (shown.length() > LONGEST_NAME) shown = shown.substring(0, LONGEST_NAME);
    return "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, OFFICE)
        + "<sheet name=\"%s\" sheetId=\"1\" r:id=\"rId1\"/>".formatted(escaped(shown))
        + "<sheet name=\"About\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>";
  }

  private static String page(List<List<? extends @Nullable Object>> rows) {
    var xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    for (var row : rows) {
      xml.append("<row>");
      for (var cell : row) xml.append(cell(cell));
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static String cell(@Nullable Object value) {
    if (value == null) return "<c/>";
    if (value instanceof Number) return "<c><v>" + value + "</v></c>";
    return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">"
        + escaped(value.toString())
        + "</t></is></c>";
  }

  /// Signs that XML doesn't know are left out.
  private static String escaped(String text) {
    var out = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r')
        .filter(c -> c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
        .forEach(c -> {
          switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(c);
          }
        });
    return out.toString();
  }
}
