package cn.xinfang.docket.model;

import cn.xinfang.petition.linking.LinkKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/** Another petition that was linked to this one. */
@Embeddable
public class PetitionLink {

    @Column(name = "other_id")
    private String otherId;
    @Enumerated(EnumType.STRING)
    private LinkKind kind;
    @Column(name = "noted_on")
    private LocalDate notedOn;
    private boolean supervise;

    protected PetitionLink() {
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PetitionLink that && otherId.equals(that.otherId) && kind == that.kind && notedOn.equals(that.notedOn)
                && supervise == that.supervise;
    }

    @Override
    public int hashCode() {
        return Objects.hash(otherId, kind, notedOn, supervise);
    }
}
