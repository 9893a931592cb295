package cn.xinfang.launcher;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes of the operating system. */
final class Processes {

    private Processes() {
    }

    /** The process of that number, unless the number belongs to some other program by now. */
    static Optional<ProcessHandle> find(long pid, String mark) {
        return ProcessHandle.of(pid).filter(process -> {
            var info = process.info();
            return info.commandLine().or(info::command).orElse("").contains(mark);
        });
    }

    static boolean awaitEnd(ProcessHandle process, long timeout, TimeUnit unit) {
        try {
            process.onExit().get(timeout, unit);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
