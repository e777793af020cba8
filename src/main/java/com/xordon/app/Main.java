package com.xordon.app;

/// Where the program begins: no arguments open the desk, a command runs it.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("Xordon Desk");
  }
}
