package com.xordon.store;

import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.Manners;
import com.xordon.core.automation.ReadyRules;
import com.xordon.core.message.MessageTemplate;
import com.xordon.store.table.Docs;
import com.xordon.store.table.Tables;
import java.util.List;

/// What the practice said about messages. `ready` says that it never said anything about rules.
record Automated(
    boolean ready, List<AutomationRule> rules, List<MessageTemplate> templates, Manners manners) {
  static final String RULE = "automation_rule";
  static final String TEMPLATE = "message_template";

  /// The key of the practice file, which stays when its list is emptied.
  static final String SECTION = "automations";

  /// The kinds of rows it is read from.
  static final String[] ROWS = {RULE, TEMPLATE, "section", "setting"};

  static Automated read(Tables tables) {
    var own = tables.rows(RULE).values().stream().map(Docs::automation).toList();
    boolean ready = own.isEmpty() && tables.row("section", SECTION).isEmpty();
    return new Automated(
        ready,
        ready ? ReadyRules.all() : own,
        tables.rows(TEMPLATE).values().stream().map(Docs::template).toList(),
        Manners.of(
            setting(tables, Manners.RECALL),
            setting(tables, Manners.ASK),
            setting(tables, Manners.MAIL),
            setting(tables, Manners.SMS)));
  }

  private static String setting(Tables tables, String key) {
    return tables.row("setting", key).map(Docs::setting).orElse("");
  }
}
