package cn.xinfang.kernel;

import java.util.UUID;

/**
 * A stored file as a fact names it.
 *
 * @param size   bytes of the clear content
 * @param digest commitment to the content in lower-case hex; also the name under which the store keeps the file
 */
public record AttachmentRef(UUID id, String fileName, String mediaType, long size, String digest) {
}
