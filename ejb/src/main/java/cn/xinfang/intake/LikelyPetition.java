package cn.xinfang.intake;

import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.petition.linking.Standing;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An earlier petition that may be about the same matter. Names nobody.
 *
 * @param dueOn   legal end of its most urgent period; null where none runs
 * @param reasons what they have in common, in words, the weightiest first
 * @param kinds   how the signed-in person may link it
 */
public record LikelyPetition(UUID id, String number, Channel channel, LocalDate receivedOn, String summary, String placeName,
                             String className, String holderName, Status status, Standing standing, LocalDate dueOn,
                             List<String> reasons, List<LinkKind> kinds) implements Serializable {

    /** The reasons as one line. */
    public String why() {
        return String.join("、", reasons);
    }
}
