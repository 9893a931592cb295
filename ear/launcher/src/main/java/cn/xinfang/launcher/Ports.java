package cn.xinfang.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Hands out ports that nobody uses: the wanted ones, or the next free ones. */
final class Ports {

    static final int HTTP = 8080;
    static final int EXCHANGE = 8843;
    static final int MANAGEMENT = 9990;

    private static final int[] SERVER = {HTTP, 8443, EXCHANGE, MANAGEMENT};
    private static final int STEP = 7;
    private static final int ATTEMPTS = 500;

    private final Set<Integer> taken = new HashSet<>();

    int single(int wanted) {
        return first(wanted, 0);
    }

    /** What to add to all ports of a server so that all are free. */
    int offset(int wanted) {
        return first(wanted, SERVER);
    }

    private int first(int wanted, int... bases) {
        var found = IntStream.range(0, ATTEMPTS).map(attempt -> wanted + attempt * STEP)
                .filter(candidate -> IntStream.of(bases).allMatch(base -> isFree(base + candidate)))
                .findFirst().orElseThrow(() -> new IllegalStateException("没有空闲端口(从 " + wanted + " 起)"));
        IntStream.of(bases).forEach(base -> taken.add(base + found));
        return found;
    }

    private boolean isFree(int port) {
        return !taken.contains(port) && canBind(InetAddress.getLoopbackAddress(), port) && canBind(null, port);
    }

    private static boolean canBind(InetAddress address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
