package com.xordon.store.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells folders on this machine from folders on a network, where locks and forced writes can't be
/// trusted.
class Mounts {
  private static final Set<String> NETWORK =
      Set.of(
          "nfs",
          "nfs3",
          "nfs4",
          "cifs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "afpfs",
          "afs",
          "9p",
          "ceph",
          "glusterfs",
          "lustre",
          "ncpfs",
          "webdav",
          "davfs",
          "davfs2",
          "coda",
          "ocfs2",
          "gfs2",
          "beegfs",
          "sshfs");
  private static final Set<String> FUSE =
      Set.of(
          "sshfs",
          "rclone",
          "s3fs",
          "gcsfuse",
          "davfs",
          "davfs2",
          "glusterfs",
          "ceph",
          "google-drive-ocamlfuse",
          "onedrive",
          "gvfsd-fuse",
          "smbnetfs",
          "curlftpfs");

  /// The kind of network a folder lies on, if it does.
  final Optional<String> networkOf(Path folder) {
    if (folder.toString().startsWith("\\\\")) return Optional.of("UNC");
    var existing = folder;
    while (existing != null && !Files.exists(existing)) existing = existing.getParent();
    if (existing == null) return Optional.empty();
    return Optional.of(type(existing)).filter(Mounts::isNetwork);
  }

  static boolean isNetwork(String type) {
    var kind = type.toLowerCase(Locale.ROOT);
    if (kind.startsWith("fuse.")) return FUSE.contains(kind.substring("fuse.".length()));
    return NETWORK.contains(kind);
  }

  /// The type of the file system a folder lies on, as the mount table names it.
  String type(Path folder) {
    try {
      return Files.getFileStore(folder.toRealPath()).type();
    } catch (IOException e) {
      return "";
    }
  }
}
