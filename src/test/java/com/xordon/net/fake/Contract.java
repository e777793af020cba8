package com.xordon.net.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What a provider has written down about its API. Requests are held against the closed form, in
/// which a misspelt or forgotten field is an error; answers against the published form.
public final class Contract {
  /// An operation, by its method and path as written down, and what stands in the path's places.
  public record Operation(String name, String pointer, Map<String, String> at) {}

  private static final String FORM = "application/x-www-form-urlencoded";

  private final JsonNode strict;
  private final JsonNode published;
  private final String strictUri;
  private final String publishedUri;
  private final String prefix;
  private final SchemaRegistry registry;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  /// `home` is the folder the contract lies in, its closed form under `strict`.
  public Contract(String home, String name) {
    var strictText = text(home + "/strict/" + name);
    var publishedText = text(home + "/" + name);
    strict = Json.parse(strictText).orElseThrow();
    published = Json.parse(publishedText).orElseThrow();
    strictUri = "https://contracts.example/strict/" + name;
    publishedUri = "https://contracts.example/" + name;
    prefix = URI.create(strict.at("/servers/0/url").asText()).getPath();
    registry =
        SchemaRegistry.withDialect(
            Dialects.getOpenApi30(),
            b -> b.schemas(Map.of(strictUri, strictText, publishedUri, publishedText)));
  }

  private static String text(String name) {
    try (var in = Contract.class.getResourceAsStream(name + ".json")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Of two that fit, the one with fewer places.
  public Optional<Operation> find(Asked asked) {
    Optional<Operation> best = Optional.empty();
    if (!asked.path().startsWith(prefix + "/")) return best;
    var parts = asked.path().substring(prefix.length()).split("/", -1);
    var method = asked.method().toLowerCase(Locale.ROOT);
    for (var path : strict.get("paths").properties()) {
      if (!path.getValue().has(method)) continue;
      var pointer = "/paths/" + escaped(path.getKey()) + "/" + method;
      var found =
          places(path.getKey().split("/", -1), parts)
              .map(at -> new Operation(asked.method() + " " + path.getKey(), pointer, at));
      if (found.isPresent() && best.stream().allMatch(b -> b.at().size() > found.get().at().size()))
        best = found;
    }
    return best;
  }

  private static Optional<Map<String, String>> places(String[] template, String[] parts) {
    if (template.length != parts.length) return Optional.empty();
    var at = new LinkedHashMap<String, String>();
    for (int i = 0; i < parts.length; i++) {
      var part = URLDecoder.decode(parts[i].replace("+", "%2B"), StandardCharsets.UTF_8);
      if (template[i].startsWith("{") && !part.isEmpty())
        at.put(template[i].substring(1, template[i].length() - 1), part);
      else if (!template[i].equals(part)) return Optional.empty();
    }
    return Optional.of(at);
  }

  private static String escaped(String path) {
    return path.replace("~", "~0").replace("/", "~1");
  }

  /// What is wrong with a request; empty if nothing is.
  public List<String> complaints(Asked asked) {
    var found = find(asked);
    if (found.isEmpty()) return List.of("no such operation");
    var complaints = new ArrayList<String>();
    parameters(asked, found.get(), complaints);
    body(asked, found.get(), complaints);
    return complaints;
  }

  private void parameters(Asked asked, Operation operation, List<String> complaints) {
    var left = asked.parameters();
    var declared = strict.at(operation.pointer()).path("parameters");
    for (int i = 0; i < declared.size(); i++) {
      var pointer = resolved(operation.pointer() + "/parameters/" + i);
      var parameter = strict.at(pointer);
      var name = parameter.get("name").asText();
      var values =
          switch (parameter.get("in").asText()) {
            case "query" -> Optional.ofNullable(left.remove(name)).orElse(List.of());
            case "path" -> List.of(Objects.requireNonNull(operation.at().get(name), name));
            default -> asked.header(name.toLowerCase(Locale.ROOT)).stream().toList();
          };
      if (values.isEmpty()) {
        if (parameter.path("required").asBoolean()) complaints.add(name + " is missing");
      } else {
        var value = coerced(values, parameter);
        check(strictUri, resolved(pointer + "/schema"), value, name, complaints);
      }
    }
    left.keySet().forEach(name -> complaints.add("the query knows no " + name));
  }

  private JsonNode coerced(List<String> values, JsonNode parameter) {
    var schema = parameter.get("schema");
    var type = schema.path("type").asText();
    if (type.equals("array")) {
      boolean apart = parameter.path("explode").asBoolean(true);
      var all = apart ? values : List.of(String.join(",", values).split(","));
      var array = JsonNodeFactory.instance.arrayNode();
      all.forEach(value -> array.add(scalar(value, schema.path("items").path("type").asText())));
      return array;
    }
    return values.size() == 1
        ? scalar(values.getFirst(), type)
        : JsonNodeFactory.instance.arrayNode().addAll(values.stream().map(TextNode::new).toList());
  }

  private static JsonNode scalar(String value, String type) {
    if (type.equals("integer") && value.matches("-?\\d{1,18}"))
      return LongNode.valueOf(Long.parseLong(value));
    if (type.equals("boolean") && value.matches("true|false"))
      return BooleanNode.valueOf(Boolean.parseBoolean(value));
    return TextNode.valueOf(value);
  }

  private void body(Asked asked, Operation operation, List<String> complaints) {
    var place = resolved(operation.pointer() + "/requestBody");
    var declared = strict.at(place);
    if (declared.isMissingNode() || asked.body().isBlank()) {
      boolean wanted = declared.path("required").asBoolean();
      if (wanted) complaints.add("the body is missing");
      if (declared.isMissingNode() && !asked.body().isEmpty()) complaints.add("no body is wanted");
      return;
    }
    boolean form = declared.path("content").has(FORM);
    var type = form ? FORM : "application/json";
    if (!asked.header("content-type").orElse("").matches(type + "(; *charset=(?i)utf-8)?"))
      complaints.add("the body does not say that it is " + type);
    var schema = place + "/content/" + escaped(type) + "/schema";
    var read = form ? form(asked, resolved(schema)) : Json.parse(asked.body());
    read.ifPresentOrElse(
        json -> check(strictUri, schema, json, "body", complaints),
        () -> complaints.add("the body is no JSON"));
  }

  private Optional<JsonNode> form(Asked asked, String schema) {
    var json = Json.object();
    asked
        .form()
        .forEach((name, values) -> {
          var parameter = Json.object();
          parameter.set("schema", strict.at(schema).path("properties").path(name));
          json.set(name, coerced(values, parameter));
        });
    return Optional.of(json);
  }

  /// What is wrong with an answer. Server errors come from gateways, who promise nothing.
  public List<String> complaints(Operation operation, Answer answer) {
    var place = resolved(operation.pointer() + "/responses/" + answer.status());
    var declared = published.at(place);
    if (declared.isMissingNode())
      return answer.status() >= 500
          ? List.of()
          : List.of("no answer " + answer.status() + " is written down");
    var complaints = new ArrayList<String>();
    var schema = place + "/content/application~1json/schema";
    if (published.at(schema).isMissingNode()) {
      if (answer.json().isPresent()) complaints.add("an answer that should be empty");
    } else {
      answer
          .json()
          .ifPresentOrElse(
              json -> check(publishedUri, schema, json, "answer", complaints),
              () -> complaints.add("an empty answer"));
    }
    return complaints;
  }

  private void check(
      String uri, String pointer, JsonNode value, String what, List<String> complaints) {
    var schema =
        schemas.computeIfAbsent(
            uri + "#" + pointer, place -> registry.getSchema(SchemaLocation.of(place)));
    schema
        .validate(value, in -> in.executionConfig(c -> c.formatAssertionsEnabled(true)))
        .forEach(e -> complaints.add(what + " " + e.getInstanceLocation() + " " + e.getMessage()));
  }

  /// Where a pointer leads once references are followed.
  private String resolved(String pointer) {
    var reference = strict.at(pointer).path("$ref").asText();
    return reference.startsWith("#/") ? resolved(reference.substring(1)) : pointer;
  }
}
