package cn.xinfang.petition.handling;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;

/** What an officer drafts and the head of the unit signs. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = AcceptanceText.class, name = "acceptance"),
        @JsonSubTypes.Type(value = DecliningText.class, name = "declining"),
        @JsonSubTypes.Type(value = ExtensionText.class, name = "extension"),
        @JsonSubTypes.Type(value = OpinionText.class, name = "opinion"),
        @JsonSubTypes.Type(value = LeadInText.class, name = "lead-in")})
public sealed interface DraftText permits AcceptanceText, DecliningText, ExtensionText, OpinionText, LeadInText {

    /** The action that drafting this is. */
    Action action();

    /** The kind of document that the signature makes. */
    NoticeKind notice();

    /** What is wrong with the text; empty if it may be submitted and signed. */
    Optional<Refusal> refusal(PetitionState state, Situation at);

    /** The text piece by piece, as it is proofread. */
    List<Passage> passages();

    /** The fact that the signature makes of it. */
    PetitionFact signed(PetitionState state, Situation at, String document);
}
