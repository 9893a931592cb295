package cn.xinfang.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** Brings typed or scanned codes into the form in which they are checked and stored. */
public final class CodeText {

    private CodeText() {
    }

    /** Full-width characters become half-width, blanks go, letters become capitals; null becomes empty. */
    public static String normalise(String typed) {
        return typed == null ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
