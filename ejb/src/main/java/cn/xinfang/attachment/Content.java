package cn.xinfang.attachment;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file somebody hands in; they are read more than once, each time from the beginning. */
@FunctionalInterface
public interface Content {

    InputStream open() throws IOException;
}
