package cn.xinfang.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The smallest kind of stream: notes with a word in every part. */
final class Notes implements Projector<Notes.NoteFact> {

    /** What happens to notes. */
    sealed interface NoteFact extends Fact permits NoteTaken, DraftKept {
    }

    record NoteTaken(@In(PartName.STUB) int number, String text, @In(PartName.IDENTITY) String writer,
                     @In(PartName.SEALED) String about) implements NoteFact {
    }

    @LocalOnly
    record DraftKept(String text) implements NoteFact {
    }

    /** The histories that were projected, in order. */
    final List<History<NoteFact>> projected = new ArrayList<>();

    static NoteTaken note(int number) {
        return new NoteTaken(number, "内容" + number, "王建设", "某单位");
    }

    @Override
    public String kind() {
        return "notes";
    }

    @Override
    public Class<NoteFact> factType() {
        return NoteFact.class;
    }

    @Override
    public void project(History<NoteFact> history) {
        projected.add(history);
    }

    @Override
    public Sharing sharing(History<NoteFact> history) {
        return new Sharing(Map.of(TestNode.CITY, Set.of(PartName.STUB)));
    }
}
