package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * D01, given at registration; the only print that shows the query code.
 *
 * @param byPetitionOffice true if a petition office registered it, false for any other unit that received it directly
 * @param receivedOn       day of receipt
 * @param dueOn            last day of the 15 days for disposing (office) or informing (unit)
 * @param queryCode        the query code in clear; not kept anywhere afterwards
 * @param queryAt          where the state can be asked for: web address, counter, telephone
 * @param attachments      names of the material handed in; may be empty
 * @param presented        how it was brought, a line each: people, representatives, agent, scribe, language, help; may be empty
 * @param electionAsked    whether this paper asks a group to elect representatives
 */
public record Receipt(RuleSet ruleSet, Letterhead head, PetitionReference petition, boolean byPetitionOffice, LocalDate receivedOn,
                      LocalDate dueOn, String queryCode, String queryAt, List<String> attachments, List<String> presented, boolean electionAsked) implements MergeRecord {

    public Receipt {
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(dueOn, "dueOn");
        Objects.requireNonNull(queryCode, "queryCode");
        Objects.requireNonNull(queryAt, "queryAt");
        attachments = List.copyOf(attachments);
        presented = List.copyOf(presented);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.RECEIPT;
    }
}
