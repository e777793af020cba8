package com.xordon.store.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.core.diary.ExternalRef;

/// The `ext` of an appointment or of blocked time.
final class ExtForm {
  private ExtForm() {}

  static ExternalRef read(Fields f) {
    return new ExternalRef(f.text("source"), f.text("id"), f.text("version", ""));
  }

  static ObjectNode write(ExternalRef ref) {
    var node = Form.object().put("source", ref.source()).put("id", ref.id());
    if (!ref.version().isEmpty()) node.put("version", ref.version());
    return node;
  }
}
