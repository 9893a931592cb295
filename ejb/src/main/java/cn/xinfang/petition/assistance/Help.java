package cn.xinfang.petition.assistance;

import cn.xinfang.kernel.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Help that was given, with what must be told of it.
 *
 * @param consent required where it was done in the citizen's name; null otherwise
 * @param note    may be null; names nobody
 */
public record Help(AssistanceKind kind, LocalDate on, Consent consent, String note) {

    /** Why it cannot be recorded; empty where nothing is missing. */
    public Optional<Refusal> refusal(LocalDate today) {
        if (kind == null) {
            return Optional.of(Refusal.of("ASSISTANCE_KIND", "未选服务方式。", "请选择导访、陪访、代书、代办或视频接访。"));
        }
        if (on == null || on.isAfter(today)) {
            return Optional.of(Refusal.of("ASSISTANCE_DATE", "服务日期缺少或晚于今天。", "请填写提供服务的日期。"));
        }
        return kind.needsConsent() && consent == null
                ? Optional.of(Refusal.of("CONSENT_MISSING", kind.label() + "须经本人同意。", "请选择本人同意的方式；未同意的不得" + kind.label() + "。"))
                : Optional.empty();
    }
}
