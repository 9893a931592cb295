package cn.xinfang.security.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedStreamTest {

    private static final int CHUNK = SealingOutputStream.CHUNK;
    private static final int SEALED = SealingOutputStream.SEALED_CHUNK;

    private final byte[] key = Sm4Gcm.newKey();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 17})
    void a_stream_of_any_length_opens_as_it_was(int length) throws IOException {
        byte[] content = content(length);
        assertArrayEquals(content, opened(sealed(content)));
    }

    @Test
    void single_bytes_written_and_read_are_the_same_stream() throws IOException {
        byte[] content = content(300);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SealingOutputStream sealing = new SealingOutputStream(out, key);
        for (byte b : content) {
            sealing.write(b);
        }
        sealing.finish();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (OpeningInputStream opening = new OpeningInputStream(new ByteArrayInputStream(out.toByteArray()), key)) {
            for (int b = opening.read(); b >= 0; b = opening.read()) {
                read.write(b);
            }
        }
        assertArrayEquals(content, read.toByteArray());
    }

    @Test
    void a_changed_byte_anywhere_is_noticed() throws IOException {
        byte[] sealed = sealed(content(2 * CHUNK + 5));
        for (int position : new int[] {0, CHUNK, SEALED, 2 * SEALED + 1, sealed.length - 1}) {
            byte[] changed = sealed.clone();
            changed[position] ^= 1;
            assertThrows(BrokenSealException.class, () -> opened(changed));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, SEALED - 1, SEALED, SEALED + 3, 2 * SEALED})
    void a_stream_cut_anywhere_is_noticed(int length) throws IOException {
        byte[] sealed = sealed(content(2 * CHUNK + 5));
        assertThrows(BrokenSealException.class, () -> opened(Arrays.copyOf(sealed, length)));
    }

    @Test
    void exchanged_chunks_are_noticed() throws IOException {
        byte[] sealed = sealed(content(3 * CHUNK));
        byte[] exchanged = sealed.clone();
        System.arraycopy(sealed, 0, exchanged, SEALED, SEALED);
        System.arraycopy(sealed, SEALED, exchanged, 0, SEALED);
        assertThrows(BrokenSealException.class, () -> opened(exchanged));
    }

    @Test
    void bytes_after_the_end_are_noticed() throws IOException {
        byte[] sealed = sealed(content(CHUNK));
        assertThrows(BrokenSealException.class, () -> opened(Arrays.copyOf(sealed, sealed.length + 20)));
    }

    @Test
    void a_stream_given_up_half_way_does_not_open() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SealingOutputStream sealing = new SealingOutputStream(out, key)) {
            sealing.write(content(2 * CHUNK));
        }
        assertThrows(BrokenSealException.class, () -> opened(out.toByteArray()));
    }

    private byte[] sealed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SealingOutputStream sealing = new SealingOutputStream(out, key);
        sealing.write(content);
        sealing.finish();
        return out.toByteArray();
    }

    private byte[] opened(byte[] sealed) throws IOException {
        try (OpeningInputStream opening = new OpeningInputStream(new ByteArrayInputStream(sealed), key)) {
            return opening.readAllBytes();
        }
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(7).nextBytes(content);
        return content;
    }
}
