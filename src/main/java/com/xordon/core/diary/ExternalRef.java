package com.xordon.core.diary;

/// Where an appointment came from: the source's name and its id there.
public record ExternalRef(String source, String id) {}
