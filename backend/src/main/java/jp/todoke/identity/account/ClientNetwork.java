package jp.todoke.identity.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whose an address is: an IPv4 address, or the first half of an IPv6 address, whose other half is anybody's to choose.
 */
final class ClientNetwork {

    private static final int PREFIX = 8;

    private ClientNetwork() {}

    /** {@code address} as the server writes it, never a host's name. */
    static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address);
            return bytes instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes.getAddress(), PREFIX))
                    : bytes.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
