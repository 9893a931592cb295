package cn.xinfang.petition.review;

import java.util.UUID;

/** A paper of the reviewing body that waits for signature. */
public record ReviewDraft(UUID drafter, String drafterName, ReviewText text) {
}
