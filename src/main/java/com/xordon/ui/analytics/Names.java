package com.xordon.ui.analytics;

import com.xordon.core.booking.Page;
import com.xordon.core.practice.Client;
import com.xordon.core.practice.ClientId;
import com.xordon.core.practice.Rules;
import com.xordon.core.practice.Service;
import com.xordon.core.practice.ServiceId;
import com.xordon.core.practice.StaffId;
import com.xordon.core.practice.StaffMember;
import com.xordon.ui.kit.Texts;

/// The names behind ids; an id without a name stands for itself. Used while the page is open.
record Names(Page page, Texts texts) {
  Rules rules() {
    return page.rules();
  }

  String service(String id) {
    return rules().service(new ServiceId(id)).map(Service::name).orElse(id);
  }

  String staff(String id) {
    return rules().staff(new StaffId(id)).map(StaffMember::name).orElse(id);
  }

  String client(String id) {
    return page.client(new ClientId(id)).map(Client::name).orElse(id);
  }

  String source(String id) {
    return label(texts, "source.", id);
  }

  String provider(String id) {
    return label(texts, "provider.", id);
  }

  /// Of a source or provider we have no word for, its own will do.
  static String label(Texts texts, String prefix, String id) {
    return texts.has(prefix + id) ? texts.say(prefix + id) : id;
  }
}
