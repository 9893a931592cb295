package cn.xinfang.petition.handling;

import java.util.UUID;

/** A draft waiting for signature. */
public record Draft(UUID id, UUID drafter, String drafterName, DraftText text) {
}
