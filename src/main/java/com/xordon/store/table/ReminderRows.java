package com.xordon.store.table;

import com.xordon.core.automation.ActionTask;
import com.xordon.core.automation.AutomationRule;
import com.xordon.core.automation.RuleId;
import com.xordon.core.automation.Subject;
import com.xordon.core.automation.Trigger;
import com.xordon.core.diary.AppointmentId;
import com.xordon.core.task.Task;
import com.xordon.core.task.TaskId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Which appointments were reminded of, or will be.
public record ReminderRows(Handle handle) {
  private static final Set<String> GOOD =
      Set.of(Task.State.DONE.name(), Task.State.DUE.name(), Task.State.CLAIMED.name());

  public Set<AppointmentId> of(List<AutomationRule> rules, Collection<AppointmentId> appointments) {
    var reminding =
        rules.stream()
            .filter(r -> r.trigger() == Trigger.REMINDER)
            .map(AutomationRule::id)
            .collect(Collectors.toSet());
    var found = new HashSet<AppointmentId>();
    if (reminding.isEmpty()) return found;
    var ids = appointments.stream().map(AppointmentId::value).toList();
    for (var some : FactRows.parts(ids)) add(some, reminding, found);
    return found;
  }

  private void add(List<String> ids, Set<RuleId> reminding, Set<AppointmentId> found) {
    var marks = String.join(", ", ids.stream().map(i -> "?").toList());
    var query =
        handle.createQuery(
            "select id, state, entity_id from tasks where practice_id = ? and kind = ?"
                + " and entity_id in ("
                + marks
                + ")");
    query.bind(0, Tables.PRACTICE).bind(1, Subject.OfAppointment.KIND);
    for (int i = 0; i < ids.size(); i++) query.bind(i + 2, ids.get(i));
    query
        .map((rs, context) -> {
          var task = ActionTask.parse(new TaskId(rs.getString(1)));
          if (GOOD.contains(rs.getString(2))
              && task.filter(t -> reminding.contains(t.rule())).isPresent()) {
            found.add(new AppointmentId(rs.getString(3)));
          }
          return true;
        })
        .forEach(read -> {});
  }
}
