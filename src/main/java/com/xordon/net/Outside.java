package com.xordon.net;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/// Which addresses lie outside: those anybody may speak to. All others belong to this machine, to
/// the house it stands in, or to nobody (IANA's registries of special-purpose addresses).
public final class Outside {
  private record Net(byte[] start, int bits) {
    static Net of(String written) {
      var parts = written.split("/");
      try {
        return new Net(InetAddress.ofLiteral(parts[0]).getAddress(), Integer.parseInt(parts[1]));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(written, e);
      }
    }

    boolean holds(byte[] address) {
      if (address.length != start.length) return false;
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) return false;
      }
      return true;
    }
  }

  private static final List<Net> INSIDE_4 =
      nets(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4");

  /// Of IPv6 only this is given out to anybody,
  private static final Net GLOBAL_6 = Net.of("2000::/3");

  /// these within it have other uses, the tunnels among them, that lead to an IPv4 address,
  private static final List<Net> INSIDE_6 =
      nets("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

  /// and behind this lies an IPv4 address, for networks that have none of their own.
  private static final Net TRANSLATED = Net.of("64:ff9b::/96");

  private Outside() {}

  private static List<Net> nets(String... written) {
    return Arrays.stream(written).map(Net::of).toList();
  }

  public static boolean isOutside(InetAddress address) {
    var bytes = address.getAddress();
    if (address instanceof Inet4Address) return INSIDE_4.stream().noneMatch(n -> n.holds(bytes));
    if (TRANSLATED.holds(bytes)) return isOutside(last4(bytes));
    return GLOBAL_6.holds(bytes) && INSIDE_6.stream().noneMatch(n -> n.holds(bytes));
  }

  private static InetAddress last4(byte[] address) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(address, 12, 16));
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e); // four bytes are an address
    }
  }
}
