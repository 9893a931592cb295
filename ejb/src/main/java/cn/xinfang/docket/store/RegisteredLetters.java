package cn.xinfang.docket.store;

import cn.xinfang.petition.Channel;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The letters that a unit registered on a day. */
@Dependent
public class RegisteredLetters {

    @PersistenceContext(unitName = "xinfang")
    private EntityManager entities;

    protected RegisteredLetters() {
    }

    public RegisteredLetters(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of their numbers. */
    public List<UUID> of(String unit, LocalDate day) {
        return entities.createQuery("select p.id from PetitionRow p where p.registrarCode = :unit and p.registeredOn = :day"
                        + " and p.channel = :letter order by p.number", UUID.class)
                .setParameter("unit", unit).setParameter("day", day).setParameter("letter", Channel.LETTER).getResultList();
    }
}
