package cn.xinfang.docket.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The words under which a petition is found, see {@code rules.SearchWords}; only named in queries. */
@Entity
@Table(name = "petition_words")
public class PetitionWords {

    @Id
    @Column(name = "petition_id")
    private UUID petitionId;
    private String words;

    protected PetitionWords() {
    }
}
