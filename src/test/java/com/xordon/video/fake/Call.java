package com.xordon.video.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xordon.net.fake.Contract;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A request that was let in: well formed, and from somebody.
record Call(
    Contract.Operation operation,
    Map<String, List<String>> parameters,
    Optional<String> ifMatch,
    ObjectNode body,
    String owner) {

  String at(String place) {
    return Objects.requireNonNull(operation.at().get(place), place);
  }

  List<String> all(String parameter) {
    return parameters.getOrDefault(parameter, List.of());
  }

  Optional<String> first(String parameter) {
    return all(parameter).stream().findFirst();
  }

  int number(String parameter, int otherwise) {
    return first(parameter).map(Integer::parseInt).orElse(otherwise);
  }
}
