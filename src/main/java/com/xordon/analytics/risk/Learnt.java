package com.xordon.analytics.risk;

/// What was learnt, ready to be asked about an appointment to come.
@SuppressWarnings("ArrayRecordComponent") // its owner never changes them
record Learnt(Features features, History history, double[] weights) {}
