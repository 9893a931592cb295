package cn.xinfang.interconnection.store;

import cn.xinfang.journal.PartName;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Parts as the database keeps them: their names in an array. */
public final class PartNames {

    private PartNames() {
    }

    static String[] of(Collection<PartName> parts) {
        return parts.stream().map(PartName::name).sorted().toArray(String[]::new);
    }

    public static Set<PartName> read(String[] names) {
        Set<PartName> parts = EnumSet.noneOf(PartName.class);
        for (String name : names) {
            parts.add(PartName.valueOf(name));
        }
        return parts;
    }
}
