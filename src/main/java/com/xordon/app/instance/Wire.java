package com.xordon.app.instance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// One JSON object a line, in UTF-8; a line that is too long is refused.
final class Wire {
  static final int LONGEST = 1 << 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  private Wire() {}

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  static void send(OutputStream out, ObjectNode message) throws IOException {
    out.write((JSON.writeValueAsString(message) + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  static ObjectNode receive(InputStream in) throws IOException {
    var line = new java.io.ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) throw new EOFException("the other side hung up");
      if (line.size() == LONGEST) throw new IOException("a message is too long");
      line.write(b);
    }
    try {
      if (JSON.readTree(line.toByteArray()) instanceof ObjectNode message) return message;
    } catch (JsonProcessingException e) {
      throw new IOException("a message is no JSON", e);
    }
    throw new IOException("a message is no object");
  }
}
