package cn.xinfang.stationery;

import cn.xinfang.directory.Duties;
import cn.xinfang.document.store.DocumentNumbers;
import cn.xinfang.document.store.DocumentNumbers.Entry;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The book of a unit's document numbers (文号登记簿). */
@Stateless
@RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
public class NumberBook {

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private Officials officials;

    @Inject
    private Today today;

    /** The numbers that the caller's unit has given in a year, the latest of each kind first. */
    public List<Entry> of(int year) {
        return numbers.book(officials.current().unit(), year);
    }

    /**
     * Notes that the paper with this number was not sent or called back; the number stays in the book and is not given again.
     *
     * @throws RefusedException {@code CANCEL_REASON} without a reason, {@code NUMBER_NOT_HERE} when it is no standing number of the unit
     */
    @RolesAllowed({Duties.OFFICE_HEAD, Duties.UNIT_HEAD})
    public void cancel(String number, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RefusedException(Refusal.of("CANCEL_REASON", "作废文号须写明原因。", "请写明为什么作废。"));
        }
        Official official = officials.current();
        if (!numbers.cancel(official.unit(), number, today.date(), official.name(), reason.strip())) {
            throw new RefusedException(Refusal.of("NUMBER_NOT_HERE", "没有可以作废的文号“" + number + "”。", "请刷新页面后重试；已作废的不能再次作废。"));
        }
    }
}
