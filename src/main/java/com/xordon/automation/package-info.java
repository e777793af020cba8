/// Does what the outbox holds: claims a task, has it done by whoever does its kind, and writes down
/// what came of it. Start reading at `TaskRunner`.
@NullMarked
package com.xordon.automation;

import org.jspecify.annotations.NullMarked;
