package cn.xinfang.petition.registration;

import cn.xinfang.kernel.Refusal;
import java.util.Optional;

/** How the counter made sure that it deals with the petitioner (or who acts for him) before it hands out what is only his. */
public enum IdentityCheck {
    ID_DOCUMENT("核对本人有效证件原件"),
    REGISTERED_PHONE("拨打登记的电话核实"),
    AUTHORISATION("核对委托书和代理人证件"),
    /** The only one for an anonymous petition: who holds its receipt filed it. */
    RECEIPT("核对登记回执原件");

    private final String label;

    IdentityCheck(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @param check null where none was made */
    static Optional<Refusal> refusal(IdentityCheck check) {
        return check == null
                ? Optional.of(Refusal.of("IDENTITY_CHECK", "未说明怎样核对了身份。", "请先核对信访人身份，再选择核对方式。")) : Optional.empty();
    }
}
