package cn.xinfang.docket.rules;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A text as 64 numbers, of which two texts share about the part that they share of their sequences of three characters (MinHash).
 * Blanks, punctuation, width and case make no difference; nothing can be read back from it.
 */
public final class Sketch {

    /** Texts that share half of their sequences meet in a band nearly two times out of three, those that share four fifths always. */
    public static final int BANDS = 16;

    private static final int ROWS = 4;
    private static final int SIZE = BANDS * ROWS;
    private static final int SEQUENCE = 3;
    private static final long[] FACTORS = new long[SIZE];
    private static final long[] OFFSETS = new long[SIZE];

    static {
        for (int i = 0; i < SIZE; i++) {
            FACTORS[i] = mixed(2L * i + 1) | 1;
            OFFSETS[i] = mixed(2L * i + 2);
        }
    }

    private final int[] minima;

    private Sketch(int[] minima) {
        this.minima = minima;
    }

    /** Empty for a text of fewer than three characters. */
    public static Optional<Sketch> of(String text) {
        String plain = plain(text);
        if (plain.length() < SEQUENCE) {
            return Optional.empty();
        }
        int[] minima = new int[SIZE];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (int at = 0; at <= plain.length() - SEQUENCE; at++) {
            long sequence = mixed((long) plain.charAt(at) << 32 | (long) plain.charAt(at + 1) << 16 | plain.charAt(at + 2));
            for (int i = 0; i < SIZE; i++) {
                int hash = (int) ((FACTORS[i] * sequence + OFFSETS[i]) >>> 33);
                if (hash < minima[i]) {
                    minima[i] = hash;
                }
            }
        }
        return Optional.of(new Sketch(minima));
    }

    /** As {@link #bytes()} gave it. */
    public static Sketch of(byte[] bytes) {
        int[] minima = new int[SIZE];
        ByteBuffer.wrap(bytes).asIntBuffer().get(minima);
        return new Sketch(minima);
    }

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(SIZE * Integer.BYTES);
        bytes.asIntBuffer().put(minima);
        return bytes.array();
    }

    /** How much two texts have in common, from 0 to 100. */
    public int similarity(Sketch other) {
        int same = 0;
        for (int i = 0; i < SIZE; i++) {
            if (minima[i] == other.minima[i]) {
                same++;
            }
        }
        return Math.round(100f * same / SIZE);
    }

    /** One number for each band; texts that have a band in common are likely to be similar. */
    long[] bands() {
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = mixed(hash ^ minima[band * ROWS + row]);
            }
            bands[band] = hash;
        }
        return bands;
    }

    /** Spreads a number over all 64 bits (the finaliser of SplitMix64). */
    static long mixed(long number) {
        long mixed = number + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    private static String plain(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
