package id.sasando.bench.drive;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicInteger;

/** Loopback addresses, a new one each time: the limits by source stay switched on and see many sources. */
final class Addresses {
    private static final int FIRST = 2 << 16;
    private final AtomicInteger next = new AtomicInteger(FIRST);

    InetAddress another() {
        var n = next.getAndIncrement();
        try {
            return InetAddress.getByAddress(new byte[] {127, (byte) (n >> 16), (byte) (n >> 8), (byte) n});
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
