/// What a practice is made of: people, rooms, services, and the rules they keep. Knows nobody.
/// Start reading at `Rules`, then `Service` and `StaffMember`.
@NullMarked
package com.xordon.core.practice;

import org.jspecify.annotations.NullMarked;
