package cn.xinfang.it.fault;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What can befall one request, or its answer, between the county and the city. A call that is not replied to ends without an answer. */
enum LineFault {

    LOSE_REQUEST {
        @Override
        void pass(Message request, Line.Call call, Random random) {
        }
    },
    LOSE_ANSWER {
        @Override
        void pass(Message request, Line.Call call, Random random) throws IOException {
            call.forward(request);
        }
    },
    /** The network is down for this request and some that follow. */
    CUT {
        @Override
        void pass(Message request, Line.Call call, Random random) {
            call.cut(1 + random.nextInt(3));
        }
    },
    REPEAT {
        @Override
        void pass(Message request, Line.Call call, Random random) throws IOException {
            call.forward(request);
            call.reply(call.forward(request));
        }
    },
    /** The same request twice at the same moment. */
    REPEAT_AT_ONCE {
        @Override
        void pass(Message request, Line.Call call, Random random) throws IOException {
            var twin = call.forwardAside(request);
            var answer = call.forward(request);
            twin.join();
            call.reply(answer);
        }
    },
    /** The request comes once more after some others, when nobody waits for its answer any longer. */
    REPEAT_LATE {
        @Override
        void pass(Message request, Line.Call call, Random random) throws IOException {
            call.repeatAfter(request, 1 + random.nextInt(12));
            call.reply(call.forward(request));
        }
    },
    TRUNCATE_REQUEST {
        @Override
        boolean fits(Message request) {
            return request.hasBody();
        }

        @Override
        void pass(Message request, Line.Call call, Random random) throws IOException {
            call.reply(call.forward(request.truncated(random)));
        }
    },
    /** The answer is complete to all appearance. */
    TRUNCATE_ANSWER {
        @Override
        void pass(Message request, Line.Call call, Random random) throws IOException {
            var answer = call.forward(request);
            call.reply(answer.hasBody() ? answer.truncated(random) : answer);
        }
    },
    /** The connection breaks in the middle of the answer. */
    BREAK_ANSWER {
        @Override
        void pass(Message request, Line.Call call, Random random) throws IOException {
            var answer = call.forward(request);
            call.reply(answer, answer.hasBody() ? random.nextInt(answer.body().length) : 0);
        }
    },
    FLIP_REQUEST {
        @Override
        boolean fits(Message request) {
            return request.hasBody();
        }

        @Override
        void pass(Message request, Line.Call call, Random random) throws IOException {
            call.reply(call.forward(request.flipped(random)));
        }
    },
    FLIP_ANSWER {
        @Override
        void pass(Message request, Line.Call call, Random random) throws IOException {
            var answer = call.forward(request);
            call.reply(answer.hasBody() ? answer.flipped(random) : answer);
        }
    },
    /** Held up for some seconds on the way there or back. */
    DELAY {
        @Override
        void pass(Message request, Line.Call call, Random random) throws IOException {
            var there = random.nextBoolean();
            var time = TimeUnit.MILLISECONDS.toNanos(500 + random.nextInt(5000));
            if (there) {
                LockSupport.parkNanos(time);
            }
            var answer = call.forward(request);
            if (!there) {
                LockSupport.parkNanos(time);
            }
            call.reply(answer);
        }
    };

    /** Whether it can befall this request. */
    boolean fits(Message request) {
        return true;
    }

    abstract void pass(Message request, Line.Call call, Random random) throws IOException;
}
