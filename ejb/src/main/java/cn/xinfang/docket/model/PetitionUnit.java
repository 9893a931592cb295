package cn.xinfang.docket.model;

import cn.xinfang.docket.rules.Relation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** A unit that has to do with a petition; decides who may see it. */
@Embeddable
public class PetitionUnit {

    @Column(name = "unit_code")
    private String unitCode;
    @Enumerated(EnumType.STRING)
    private Relation.Kind relation;

    protected PetitionUnit() {
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PetitionUnit that && unitCode.equals(that.unitCode) && relation == that.relation;
    }

    @Override
    public int hashCode() {
        return Objects.hash(unitCode, relation);
    }
}
