package cn.xinfang.petition.review;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.handling.NoticeKind;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/** What an officer of the reviewing body drafts and its head signs. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = AdmissionText.class, name = "admission"),
        @JsonSubTypes.Type(value = DecisionText.class, name = "decision")})
public sealed interface ReviewText permits AdmissionText, DecisionText {

    /** The kind of document that the signature makes in that round. */
    NoticeKind notice(Round round);

    /** What is wrong with the text; empty if it may be submitted and signed. */
    Optional<Refusal> refusal(PetitionState state, Situation at);

    /** The fact that the signature makes of it. */
    PetitionFact signed(PetitionState state, Situation at, String document);
}
