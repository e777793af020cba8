package com.xordon.store.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields of one object while it is read; every complaint says where it stands. A null is the
/// same as a missing key.
public final class Fields {
  private final ObjectNode node;
  private final String path;

  public Fields(ObjectNode node, String path) {
    this.node = node;
    this.path = path;
  }

  public BadForm bad(String key, String why) {
    return new BadForm(key.isEmpty() ? path : at(key), why);
  }

  public boolean has(String key) {
    return value(key) != null;
  }

  public boolean isText(String key) {
    return value(key) instanceof TextNode;
  }

  public String text(String key) {
    return optText(key).orElseThrow(() -> bad(key, "is missing"));
  }

  public String text(String key, String otherwise) {
    return optText(key).orElse(otherwise);
  }

  public Optional<String> optText(String key) {
    var value = value(key);
    if (value == null) return Optional.empty();
    if (!value.isTextual()) throw bad(key, "must be a text");
    return Optional.of(value.textValue());
  }

  public String id(String key) {
    var id = text(key);
    if (id.isBlank()) throw bad(key, "can't be empty");
    return id;
  }

  public int number(String key) {
    return optNumber(key).orElseThrow(() -> bad(key, "is missing"));
  }

  public int number(String key, int otherwise) {
    return optNumber(key).orElse(otherwise);
  }

  public OptionalInt optNumber(String key) {
    var value = value(key);
    if (value == null) return OptionalInt.empty();
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw bad(key, "must be a whole number");
    }
    return OptionalInt.of(value.intValue());
  }

  public Optional<Long> optLong(String key) {
    var value = value(key);
    if (value == null) return Optional.empty();
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw bad(key, "must be a whole number");
    }
    return Optional.of(value.longValue());
  }

  public boolean flag(String key, boolean otherwise) {
    var value = value(key);
    if (value == null) return otherwise;
    if (!value.isBoolean()) throw bad(key, "must be true or false");
    return value.booleanValue();
  }

  public <E extends Enum<E>> E word(String key, Class<E> words, E otherwise) {
    return optText(key).map(t -> word(key, t, words)).orElse(otherwise);
  }

  public <E extends Enum<E>> E word(String key, String text, Class<E> words) {
    for (var word : words.getEnumConstants()) if (word.name().equals(text)) return word;
    throw bad(key, "'" + text + "' is not one of " + List.of(words.getEnumConstants()));
  }

  public Instant instant(String key) {
    return parse(key, text(key), "an instant like 2026-12-01T09:00:00Z", Fields::instantOf);
  }

  public Optional<Instant> optInstant(String key) {
    return has(key) ? Optional.of(instant(key)) : Optional.empty();
  }

  public LocalDate date(String key) {
    return parse(key, text(key), "a date like 2026-12-01", LocalDate::parse);
  }

  public Optional<LocalDate> optDate(String key) {
    return has(key) ? Optional.of(date(key)) : Optional.empty();
  }

  public LocalDateTime wallTime(String key) {
    return parse(key, text(key), "a wall time like 2026-12-01T09:00", LocalDateTime::parse);
  }

  public ZoneId zone(String key) {
    return parse(key, text(key), "a time zone like Europe/Berlin", ZoneId::of);
  }

  /// Reads a text by a parser that throws on nonsense.
  public <T> T parse(String key, String text, String wanted, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw bad(key, "'" + text + "' is not " + wanted);
    }
  }

  public Optional<Fields> optObject(String key) {
    var value = value(key);
    if (value == null) return Optional.empty();
    if (!(value instanceof ObjectNode object)) throw bad(key, "must be an object");
    return Optional.of(new Fields(object, at(key)));
  }

  public <T> List<T> objects(String key, Function<Fields, T> reader) {
    var result = new ArrayList<T>();
    int i = 0;
    for (var item : list(key)) {
      var where = at(key) + "[" + i++ + "]";
      if (!(item instanceof ObjectNode object)) throw new BadForm(where, "must be an object");
      result.add(checked(new Fields(object, where), reader));
    }
    return result;
  }

  public List<String> texts(String key) {
    var result = new ArrayList<String>();
    for (var item : list(key)) {
      if (!item.isTextual()) throw bad(key, "must be a list of texts");
      result.add(item.textValue());
    }
    return result;
  }

  /// Says where a refusal of a constructor happened.
  static <T> T checked(Fields fields, Function<Fields, T> reader) {
    try {
      return reader.apply(fields);
    } catch (IllegalArgumentException e) {
      throw new BadForm(fields.path, String.valueOf(e.getMessage()));
    }
  }

  private Iterable<JsonNode> list(String key) {
    var value = value(key);
    if (value == null) return List.of();
    if (!value.isArray()) throw bad(key, "must be a list");
    return value;
  }

  private @Nullable JsonNode value(String key) {
    var value = node.get(key);
    return value == null || value.isNull() ? null : value;
  }

  private String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  static Instant instantOf(String text) {
    return text.endsWith("Z") ? Instant.parse(text) : OffsetDateTime.parse(text).toInstant();
  }
}
