package cn.xinfang.intake;

import java.util.UUID;

/**
 * What the petitioner takes home.
 *
 * @param queryCode shown and printed once; nobody can read it afterwards
 */
public record RegistrationReceipt(UUID petition, String number, String queryCode) {
}
