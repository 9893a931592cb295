package cn.xinfang.web.register;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

import org.primefaces.PrimeFaces;
import org.primefaces.util.ComponentUtils;

import cn.xinfang.kernel.Refusal;

/** Shows each refusal of a registration beside the field that it speaks of; the page goes to the first of them. */
final class Defects {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            entry("CHANNEL_MISSING", "channel"), entry("RECEIVED_LATER", "received"), entry("LATE_REASON_MISSING", "late"),
            entry("PETITIONED_LATER", "petitioned"), entry("PEOPLE", "people"), entry("AFFECTED", "affected"),
            entry("NAME_MISSING", "persons:0:name"), entry("ID_NUMBER", "idNumber"),
            entry("NO_REPRESENTATIVES", "personRows"), entry("TOO_MANY_REPRESENTATIVES", "personRows"), entry("ROSTER", "personRows"), entry("OBSTRUCTION_ALONE", "claims:0:claim"),
            entry("JOINT_LETTER", "joint"), entry("AGENT", "agent"), entry("AUTHORISATION_MISSING", "agent"), entry("SCRIBE", "scribe"), entry("LANGUAGE", "language"),
            entry("DIVISION_MISSING", "division"), entry("CLASS_MISSING", "contentClass"), entry("TEXT", "text"),
            entry("SUMMARY", "summary"), entry("TEXT_UNCHECKED", "checked"), entry("CLAIMS", "claims:0:claim"), entry("ACCUSED_MISSING", "accused"),
            entry("REASON_MISSING", "reason"));

    private Defects() {
    }

    static void show(List<Refusal> refusals) {
        FacesContext faces = FacesContext.getCurrentInstance();
        PrimeFaces.current().ajax().addCallbackParam("wrong", true);
        faces.addMessage(null, error(Texts.text("defects").replace("{0}", String.valueOf(refusals.size()))));
        for (Refusal refusal : refusals) {
            String field = FIELDS.containsKey(refusal.code()) ? "form:" + FIELDS.get(refusal.code()) : null;
            faces.addMessage(field, error(refusal.text()));
            if (field != null) {
                faces.getViewRoot().invokeOnComponent(faces, field, Defects::mark);
            }
        }
    }

    /** What was entered stays on the screen. */
    private static void mark(FacesContext faces, UIComponent found) {
        if (found instanceof UIInput input) {
            String entered = ComponentUtils.getValueToRender(faces, input);
            input.setValid(false);
            input.setSubmittedValue(entered);
        }
    }

    private static FacesMessage error(String text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }
}
