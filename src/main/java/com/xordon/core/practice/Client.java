package com.xordon.core.practice;

/// Someone who comes to appointments; `email` and `phone` are empty when unknown.
public record Client(ClientId id, String name, String email, String phone) {}
