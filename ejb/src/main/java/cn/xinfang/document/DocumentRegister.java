package cn.xinfang.document;

import cn.xinfang.document.store.DocumentNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Gives every signed document its number (文号), gap-free per unit, kind and year, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DocumentRegister {

    private DocumentNumbers numbers;

    protected DocumentRegister() {
    }

    @Inject
    public DocumentRegister(DocumentNumbers numbers) {
        this.numbers = numbers;
    }

    /**
     * @param docSign the unit's characters (机关代字)
     * @return as printed, e.g. 陇信转〔2026〕126号
     */
    public String next(String unit, String docSign, DocumentKind kind, LocalDate on) {
        return next(unit, docSign, kind.mark(), on);
    }

    /** @param mark of a letter that belongs to no petition (文种), such as 建 */
    public String next(String unit, String docSign, String mark, LocalDate on) {
        return numbers.next(unit, docSign, mark, on).toString();
    }
}
