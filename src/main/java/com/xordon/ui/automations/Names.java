package com.xordon.ui.automations;

import com.xordon.core.message.MessageTemplate;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import java.util.Currency;
import java.util.List;

/// What the things are called that rules name.
record Names(Rules rules, List<MessageTemplate> templates) {
  String service(ServiceId id) {
    return rules.service(id).map(Service::name).orElse(id.value());
  }

  String staff(StaffId id) {
    return rules.staff(id).map(StaffMember::name).orElse(id.value());
  }

  String template(String id) {
    return templates.stream()
        .filter(t -> t.id().value().equals(id))
        .map(MessageTemplate::name)
        .findFirst()
        .orElse(id);
  }

  String currency() {
    return rules.practice().currency();
  }

  /// After the point of the practice's money.
  int digits() {
    return Math.max(0, Currency.getInstance(currency()).getDefaultFractionDigits());
  }
}
