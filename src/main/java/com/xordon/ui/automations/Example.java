package com.xordon.ui.automations;

import com.xordon.core.diary.Appointment;

/// An appointment on which a text is tried, and how it is called in a list.
record Example(Appointment appointment, String words) {}
