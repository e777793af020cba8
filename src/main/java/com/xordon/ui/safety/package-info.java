/// "Backup and safety": the backups and what is in them, any minute of the books had back, the
/// second place, the last check, what waits after a restore, and the report of a problem. It knows
/// the books only as `SafeBooks`. Start reading at `SafetyScreen`; a section is one `Part` in its
/// list.
@NullMarked
package com.xordon.ui.safety;

import org.jspecify.annotations.NullMarked;
