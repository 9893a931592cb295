package cn.xinfang.web.account;

import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.account.OwnAccount;
import cn.xinfang.account.rules.Passwords;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;

/** The own password, once in the old and twice in the new form. */
@Named("passwordForm")
@RequestScoped
public class PasswordForm {

    @Inject
    private OwnAccount own;

    private String old;
    private String chosen;
    private String again;

    public boolean isInitial() {
        return own.standing().initial();
    }

    public String rule() {
        return Passwords.RULE;
    }

    public String change() {
        if (!Objects.equals(chosen, again)) {
            throw new RefusedException(Refusal.of("PASSWORD_TWO", "两次输入的新密码不一致。", "请重新输入。"));
        }
        own.changePassword(old, chosen);
        return "/home?faces-redirect=true";
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
