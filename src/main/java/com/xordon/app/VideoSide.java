package com.xordon.app;

import com.xordon.core.meeting.VideoAccounts;
import com.xordon.platform.FileOpen;

/// What the window needs of meetings by video: the accounts, what opens a link, and whom to wake
/// when something is to be tried at once.
record VideoSide(VideoAccounts accounts, FileOpen opens, Runnable wake) {}
