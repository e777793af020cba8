package com.xordon.app.command;

import picocli.CommandLine.IVersionProvider;

/// The version of the jar.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    var version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"Xordon Desk " + (version == null ? "(from source)" : version)};
  }
}
