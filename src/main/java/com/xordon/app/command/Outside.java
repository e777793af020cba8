package com.xordon.app.command;

import com.xordon.automation.TaskRunner;
import com.xordon.video.Configuration;
import com.xordon.video.Video;

/// What reaches the outside world from a data folder: the accounts, who runs the tasks, and what
/// was said about both.
public record Outside(Video video, TaskRunner runner, Configuration said) {}
