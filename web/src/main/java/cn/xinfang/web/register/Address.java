package cn.xinfang.web.register;

import java.util.UUID;

import cn.xinfang.kernel.NotFoundException;

/** Reads what stands in the address of a page. */
final class Address {

    private Address() {
    }

    /** @throws NotFoundException when it is no id: then nothing has it */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new NotFoundException(String.valueOf(text));
        }
    }
}
