package cn.xinfang.bench;

import java.util.Random;

/** Text of invented Chinese words, of which few are frequent and many rare, as in a language. */
final class Words {

    private static final int FIRST = 0x4E00;
    private static final int CHARACTERS = 2500;
    private static final int VOCABULARY = 20_000;

    private final Random random;
    private final String[] vocabulary = new String[VOCABULARY];

    Words(Random random) {
        this.random = random;
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = 2 + random.nextInt(10) / 7; length > 0; length--) {
                word.appendCodePoint(FIRST + (int) (CHARACTERS * Math.pow(random.nextDouble(), 2)));
            }
            vocabulary[i] = word.toString();
        }
    }

    /** Exactly {@code length} characters; longer text has a comma about every ten. */
    String text(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(vocabulary[(int) Math.pow(VOCABULARY, random.nextDouble()) - 1]);
            if (length > 12 && random.nextInt(5) == 0) {
                text.append('，');
            }
        }
        return text.substring(0, length);
    }
}
