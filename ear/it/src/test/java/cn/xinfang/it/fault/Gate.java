package cn.xinfang.it.fault;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Holds a request up at one moment of its way while something happens to a node. */
final class Gate implements Line.Disturbance {

    private final Fault.Moment moment;
    private final Random random;
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    Gate(Fault.Moment moment, Random random) {
        this.moment = moment;
        this.random = random;
    }

    @Override
    public boolean fits(Message request) {
        return true;
    }

    @Override
    public void pass(Message request, Line.Call call) throws IOException {
        switch (moment) {
            case BEFORE_REQUEST -> {
                hold();
                call.reply(call.forward(request));
            }
            case DURING_REQUEST -> {
                var under = call.forwardAside(request);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(50)));
                hold();
                under.join();
            }
            case AFTER_ANSWER -> {
                var answer = call.forward(request);
                hold();
                call.reply(answer);
            }
            default -> throw new IllegalStateException(moment + " is no moment of a request");
        }
    }

    private void hold() throws IOException {
        reached.countDown();
        try {
            open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    boolean isReached() {
        return reached.getCount() == 0;
    }

    void open() {
        open.countDown();
    }
}
