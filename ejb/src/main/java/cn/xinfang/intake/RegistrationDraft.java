package cn.xinfang.intake;

import cn.xinfang.petition.registration.Registration;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An unfinished registration of the caller's unit.
 *
 * @param revision raised by every save, from 1; a save names the revision it builds on
 * @param savedBy  name of the official who saved it last
 */
public record RegistrationDraft(UUID id, int revision, String savedBy, OffsetDateTime savedAt, Registration content) {
}
