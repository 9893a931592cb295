package cn.xinfang.security.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class PartCipherTest {

    private static final byte[] CONTENT = "反映安河县红柳镇三合村道路问题".getBytes(UTF_8);

    private final PartCipher cipher = new PartCipher(new DataKey("0123456789abcdef".getBytes(UTF_8)));

    @Test
    void a_sealed_part_opens_with_its_salt_and_content() {
        OpenPart part = OpenPart.fresh(CONTENT);
        OpenPart opened = cipher.open(cipher.seal(part, part.commitment()), part.commitment());
        assertArrayEquals(part.salt(), opened.salt());
        assertArrayEquals(CONTENT, opened.content());
    }

    @Test
    void an_empty_part_is_a_part() {
        OpenPart part = OpenPart.fresh(new byte[0]);
        assertEquals(0, cipher.open(cipher.seal(part, part.commitment()), part.commitment()).content().length);
    }

    @Test
    void the_commitment_is_sm3_of_salt_and_content() {
        OpenPart part = new OpenPart(new byte[OpenPart.SALT_LENGTH], CONTENT);
        byte[] joined = HexFormat.of().parseHex("00".repeat(OpenPart.SALT_LENGTH) + HexFormat.of().formatHex(CONTENT));
        assertArrayEquals(Sm3.digest(joined), part.commitment());
    }

    @Test
    void the_same_content_has_another_commitment_and_another_key_each_time() {
        OpenPart first = OpenPart.fresh(CONTENT);
        OpenPart second = OpenPart.fresh(CONTENT);
        assertNotEquals(HexFormat.of().formatHex(first.commitment()), HexFormat.of().formatHex(second.commitment()));
        assertFalse(first.matches(second.commitment()));
        assertNotEquals(HexFormat.of().formatHex(cipher.seal(first, first.commitment()).cipher()),
                HexFormat.of().formatHex(cipher.seal(first, first.commitment()).cipher()));
    }

    @Test
    void a_stored_part_shows_neither_content_nor_salt() {
        OpenPart part = OpenPart.fresh(CONTENT);
        SealedPart sealed = cipher.seal(part, part.commitment());
        String stored = HexFormat.of().formatHex(sealed.cipher()) + HexFormat.of().formatHex(sealed.wrappedKey());
        assertFalse(stored.contains(HexFormat.of().formatHex(CONTENT)));
        assertFalse(stored.contains(HexFormat.of().formatHex(part.salt())));
    }

    @Test
    void a_change_of_any_byte_is_noticed() {
        OpenPart part = OpenPart.fresh(CONTENT);
        SealedPart sealed = cipher.seal(part, part.commitment());
        for (int i = 0; i < sealed.cipher().length; i++) {
            SealedPart changed = new SealedPart(flipped(sealed.cipher(), i), sealed.wrappedKey(), sealed.keyId());
            assertThrows(BrokenSealException.class, () -> cipher.open(changed, part.commitment()));
        }
        for (int i = 0; i < sealed.wrappedKey().length; i++) {
            SealedPart changed = new SealedPart(sealed.cipher(), flipped(sealed.wrappedKey(), i), sealed.keyId());
            assertThrows(BrokenSealException.class, () -> cipher.open(changed, part.commitment()));
        }
    }

    @Test
    void a_part_put_in_the_place_of_another_does_not_open() {
        OpenPart part = OpenPart.fresh(CONTENT);
        OpenPart other = OpenPart.fresh(CONTENT);
        SealedPart sealed = cipher.seal(part, part.commitment());
        assertThrows(BrokenSealException.class, () -> cipher.open(sealed, other.commitment()));
    }

    @Test
    void another_node_cannot_open_a_part() {
        OpenPart part = OpenPart.fresh(CONTENT);
        SealedPart sealed = cipher.seal(part, part.commitment());
        PartCipher other = new PartCipher(new DataKey("fedcba9876543210".getBytes(UTF_8)));
        assertThrows(BrokenSealException.class, () -> other.open(sealed, part.commitment()));
    }

    @Test
    void a_cut_text_is_refused_as_broken() {
        assertThrows(BrokenSealException.class, () -> Sm4Gcm.open(new byte[16], new byte[Sm4Gcm.OVERHEAD - 1], new byte[0]));
    }

    @Test
    void a_salt_or_key_of_another_length_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new OpenPart(new byte[16], CONTENT));
        assertThrows(IllegalArgumentException.class, () -> new DataKey(new byte[32]));
    }

    private static byte[] flipped(byte[] bytes, int position) {
        byte[] changed = bytes.clone();
        changed[position] ^= 1;
        return changed;
    }
}
