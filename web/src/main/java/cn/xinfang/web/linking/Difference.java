package cn.xinfang.web.linking;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** Two texts clause by clause; what only one of them says is marked. Blanks and punctuation make no difference. */
public record Difference(List<Piece> left, List<Piece> right) {

    private static final String AFTER_A_CLAUSE = "(?<=[，。；：！？,;:!?\\n])";
    private static final BiPredicate<String, String> SAME = (one, other) -> bare(one).equals(bare(other));

    /** Part of a text. */
    public record Piece(String text, boolean different) {
    }

    public static Difference of(String left, String right) {
        List<String> one = clauses(left);
        List<String> other = clauses(right);
        List<Piece> leftPieces = plain(one);
        List<Piece> rightPieces = plain(other);
        for (AbstractDelta<String> delta : DiffUtils.diff(one, other, SAME).getDeltas()) {
            mark(leftPieces, delta.getSource().getPosition(), delta.getSource().size());
            mark(rightPieces, delta.getTarget().getPosition(), delta.getTarget().size());
        }
        return new Difference(List.copyOf(leftPieces), List.copyOf(rightPieces));
    }

    private static List<String> clauses(String text) {
        return text == null || text.isBlank() ? List.of() : Arrays.asList(text.strip().split(AFTER_A_CLAUSE));
    }

    private static List<Piece> plain(List<String> clauses) {
        List<Piece> pieces = new ArrayList<>();
        clauses.forEach(clause -> pieces.add(new Piece(clause, false)));
        return pieces;
    }

    private static void mark(List<Piece> pieces, int from, int size) {
        for (int i = from; i < from + size; i++) {
            pieces.set(i, new Piece(pieces.get(i).text(), !bare(pieces.get(i).text()).isEmpty()));
        }
    }

    private static String bare(String clause) {
        return clause.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
