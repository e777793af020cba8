package com.xordon.core.practice;

/// A room or a piece of equipment: one appointment at a time.
public record Room(RoomId id, String name) {}
