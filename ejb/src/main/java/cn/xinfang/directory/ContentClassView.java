package cn.xinfang.directory;

import cn.xinfang.directory.model.ContentClass;
import java.time.LocalDate;

/**
 * A class of the content tree.
 *
 * @param code      two digits for each level
 * @param parent    null at the first level
 * @param validFrom first day on which it was used
 * @param validTo   last day; null while it is used
 */
public record ContentClassView(String code, String name, String parent, LocalDate validFrom, LocalDate validTo) {

    static ContentClassView of(ContentClass contentClass) {
        return new ContentClassView(contentClass.code(), contentClass.name(), contentClass.parentCode(), contentClass.validFrom(),
                contentClass.validTo());
    }
}
