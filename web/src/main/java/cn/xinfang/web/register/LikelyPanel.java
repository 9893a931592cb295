package cn.xinfang.web.register;

import cn.xinfang.intake.LikelyPetition;
import cn.xinfang.intake.LikenessDesk;
import cn.xinfang.intake.LinkDesk;
import cn.xinfang.intake.RegistrationDesk;
import cn.xinfang.intake.RegistrationReceipt;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Registration;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What may be about the same matter as the form, and what was chosen for it. */
@Named("likely")
@ViewScoped
public class LikelyPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LikenessDesk desk;

    @Inject
    private RegistrationDesk registrations;

    @Inject
    private LinkDesk links;

    private List<LikelyPetition> petitions;
    private int compared;
    private String refusal;
    private LikelyPetition chosen;
    private LinkKind kind;

    /** Compares again only when something changed that is compared, because each comparison is logged. */
    void compare(UUID draft, Registration registration) {
        Matter matter = registration.matter();
        int now = Arrays.asList(registration.division(), registration.contentClass(), matter.text(), registration.petitioners(),
                registration.confidential(), registration.claims()).hashCode();
        if (petitions != null && now == compared) {
            return;
        }
        compared = now;
        refusal = null;
        try {
            petitions = desk.ofDraft(draft);
        } catch (RefusedException e) {
            petitions = List.of();
            refusal = e.refusal().text();
        }
        if (chosen != null && petitions.stream().noneMatch(it -> it.id().equals(chosen.id()))) {
            forget();
        }
    }

    /** Registers, and links with what was chosen. */
    RegistrationReceipt register(UUID draft, int revision, Registration registration) {
        return chosen == null ? registrations.register(draft, revision, registration)
                : links.register(draft, revision, registration, chosen.id(), kind);
    }

    public void choose(LikelyPetition petition, LinkKind how) {
        chosen = petition;
        kind = how;
    }

    public void forget() {
        chosen = null;
        kind = null;
    }

    public List<LikelyPetition> petitions() {
        return petitions == null ? List.of() : petitions;
    }

    public boolean compared() {
        return petitions != null;
    }

    /** In words, why nothing is compared; null if it is. */
    public String refusal() {
        return refusal;
    }

    /** What the registration is linked with; null if with nothing. */
    public LikelyPetition chosen() {
        return chosen;
    }

    public LinkKind kind() {
        return kind;
    }
}
