package cn.xinfang.web.register;

import java.util.ResourceBundle;

import jakarta.faces.context.FacesContext;

/** What the workplace says from Java. */
final class Texts {

    private Texts() {
    }

    static String text(String key) {
        return ResourceBundle.getBundle("cn.xinfang.web.register", FacesContext.getCurrentInstance().getViewRoot().getLocale()).getString(key);
    }
}
