package cn.xinfang.docket.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds many texts about one thing. Compares texts of one county only, and never people. */
public final class Clusters {

    /** Texts that share so many per cent of their sequences are about one thing. */
    private static final int ALIKE = 40;

    /** A petition by its text. */
    public record Text(UUID petition, String county, Sketch sketch) {
    }

    private record Band(String county, int position, long value) {
    }

    private Clusters() {
    }

    /**
     * Groups of texts that are like the first of them, the largest first. A text belongs to one group at most.
     *
     * @param texts  in the order in which they came
     * @param fewest of a group
     */
    public static List<List<UUID>> of(List<Text> texts, int fewest) {
        Map<Band, List<Text>> meeting = new HashMap<>();
        texts.forEach(text -> bands(text).forEach(band -> meeting.computeIfAbsent(band, it -> new ArrayList<>()).add(text)));
        List<List<UUID>> groups = new ArrayList<>();
        Set<UUID> taken = new HashSet<>();
        for (Text first : texts) {
            if (!taken.contains(first.petition())) {
                Map<UUID, Text> alike = new LinkedHashMap<>();
                bands(first).stream().flatMap(band -> meeting.get(band).stream())
                        .filter(other -> !taken.contains(other.petition()) && first.sketch().similarity(other.sketch()) >= ALIKE)
                        .forEach(other -> alike.put(other.petition(), other));
                if (alike.size() >= fewest) {
                    taken.addAll(alike.keySet());
                    groups.add(List.copyOf(alike.keySet()));
                }
            }
        }
        groups.sort((one, other) -> Integer.compare(other.size(), one.size()));
        return List.copyOf(groups);
    }

    private static List<Band> bands(Text text) {
        long[] values = text.sketch().bands();
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            bands.add(new Band(text.county(), i, values[i]));
        }
        return bands;
    }
}
