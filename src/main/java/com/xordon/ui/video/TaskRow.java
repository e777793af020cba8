package com.xordon.ui.video;

import com.xordon.core.task.Task;

/// A task and what it is about.
record TaskRow(Task task, LogRow.About about) {}
