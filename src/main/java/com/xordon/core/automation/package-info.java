/// Automations: which message or action follows what happens to an appointment, and when. Start
/// reading at `AutomationRule`; `AutomationFollowUp` turns rules into tasks.
@NullMarked
package com.xordon.core.automation;

import org.jspecify.annotations.NullMarked;
