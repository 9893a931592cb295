package cn.xinfang.interconnection.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which package it is, and how its files are called: {@code <from>-<to>-<number>} with {@code .manifest.json},
 * {@code .manifest.sm2} and {@code .001}, {@code .002} … for the volumes.
 *
 * @param number from 1, without gaps in each direction
 */
public record PackageName(String from, String to, long number) {

    static final String MANIFEST = ".manifest.json";

    private static final Pattern MANIFEST_FILE = Pattern.compile("([0-9]{6})-([0-9]{6})-([1-9][0-9]{0,17})" + Pattern.quote(MANIFEST));

    private static final Pattern ANY_FILE = Pattern.compile(
            "[0-9]{6}-[0-9]{6}-[1-9][0-9]{0,17}\\.(manifest\\.json|manifest\\.sm2|[0-9]{3,5}|(RECEIVED|VERIFIED|APPLIED)\\.receipt)");

    /** Whether a file of a package, or a receipt, is called so. */
    public static boolean isFile(String fileName) {
        return ANY_FILE.matcher(fileName).matches();
    }

    /** The package whose manifest has this file name; empty when it is no such name. */
    public static Optional<PackageName> ofManifest(String fileName) {
        Matcher name = MANIFEST_FILE.matcher(fileName);
        return name.matches() ? Optional.of(new PackageName(name.group(1), name.group(2), Long.parseLong(name.group(3)))) : Optional.empty();
    }

    public String manifest() {
        return this + MANIFEST;
    }

    public String signature() {
        return this + ".manifest.sm2";
    }

    /** @param volume from 1 */
    public String volume(int volume) {
        return "%s.%03d".formatted(this, volume);
    }

    public String receipt(Receipt.Kind kind) {
        return this + "." + kind + ".receipt";
    }

    @Override
    public String toString() {
        return from + "-" + to + "-" + number;
    }
}
