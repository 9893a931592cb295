package cn.xinfang.correspondence;

import java.util.List;
import java.util.UUID;

/**
 * A petition with signed notices that have not reached the petitioner.
 *
 * @param summary null for restricted petitions
 * @param notices by name
 * @param name    masked
 * @param address masked; null where no postal address is known, so that nothing can be posted
 */
public record PostLine(UUID petition, String number, String summary, List<String> notices, String name, String address) {
}
