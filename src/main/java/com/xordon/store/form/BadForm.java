package com.xordon.store.form;

/// Something in a practice file can't be read: where, and why.
public final class BadForm extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BadForm(String path, String why) {
    super(path.isEmpty() ? why : path + ": " + why);
  }
}
