package com.xordon.app.command;

import com.xordon.automation.Lanes;
import com.xordon.automation.Post;
import com.xordon.video.Configuration;
import com.xordon.video.Video;

/// What reaches the outside world from a data folder: the accounts, who runs the tasks, what was
/// said about both, the ways messages go, and the accounts mail leaves by.
public record Outside(Video video, Lanes lanes, Configuration said, Post post, MailAccounts mail) {}
