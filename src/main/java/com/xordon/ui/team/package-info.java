/// The team's room: who works here, and the hours they keep every week. Knows core and the kit.
/// Start reading at `TeamScreen`.
@NullMarked
package com.xordon.ui.team;

import org.jspecify.annotations.NullMarked;
