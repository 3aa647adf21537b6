package id.sasando.access.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the current request comes from, as bytes that are hashed at once and kept nowhere. */
final class RequestSource {
    /** A household or an attacker has a /64 of IPv6 addresses, so these bytes count as one source. */
    private static final int IPV6_PREFIX_BYTES = 8;

    private RequestSource() {}

    /** Empty for work that no request asked for. */
    static byte[] current() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return new byte[0];
        }
        return of(attributes.getRequest().getRemoteAddr());
    }

    static byte[] of(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            var bytes = parsed.getAddress();
            return parsed instanceof Inet6Address ? Arrays.copyOf(bytes, IPV6_PREFIX_BYTES) : bytes;
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }
}
