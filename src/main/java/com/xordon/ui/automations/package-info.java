/// The room of automations: the rules by which messages and other things follow what happens to an
/// appointment, the texts they use, what will go out, what went, and what didn't. Start reading at
/// `AutomationsScreen`.
@NullMarked
package com.xordon.ui.automations;

import org.jspecify.annotations.NullMarked;
