package cn.xinfang.kernel;

import java.util.Arrays;

/** What may be told of an unforeseen failure: its words may quote what a petitioner wrote, its classes and its place do not. */
public final class FailurePlace {

    private FailurePlace() {
    }

    /** Classes of the exceptions, outermost first, and where in this application the innermost was thrown. */
    public static String of(Throwable failure) {
        StringBuilder place = new StringBuilder(failure.getClass().getSimpleName());
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
            place.append(" < ").append(innermost.getClass().getSimpleName());
        }
        Arrays.stream(innermost.getStackTrace()).filter(frame -> frame.getClassName().startsWith("cn.xinfang.")).findFirst()
                .ifPresent(frame -> place.append(" @ ").append(frame.getFileName()).append(':').append(frame.getLineNumber()));
        return place.toString();
    }
}
