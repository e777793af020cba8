package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One kind of thing in its practice-file form. Reading never loses a key it doesn't know, because
/// writing starts from what was read: only fields whose meaning changed are written anew.
public abstract class Form<T> {
  /// Reads one object.
  ///
  /// @throws BadForm when a field is missing or makes no sense
  public abstract T read(Fields fields);

  /// The shortest object that says the value; what is usual is left out.
  public abstract ObjectNode canonical(T value);

  public final T read(ObjectNode node) {
    return read(new Fields(node, ""));
  }

  /// The object for a value that was read from `previous`, equal to it when nothing changed.
  public final ObjectNode write(T value, @Nullable ObjectNode previous) {
    var now = canonical(value);
    if (previous == null) return now;
    var then = canonical(read(previous));
    var result = previous.deepCopy();
    var keys = new LinkedHashSet<String>();
    now.fieldNames().forEachRemaining(keys::add);
    then.fieldNames().forEachRemaining(keys::add);
    for (var key : keys) {
      if (Objects.equals(now.get(key), then.get(key))) continue;
      if (now.has(key)) result.set(key, now.get(key));
      else result.remove(key);
    }
    return result;
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
