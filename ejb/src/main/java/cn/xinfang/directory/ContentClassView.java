package cn.xinfang.directory;

import cn.xinfang.directory.model.ContentClass;

/**
 * A class of the content tree.
 *
 * @param code   two digits for each level
 * @param parent null at the first level
 */
public record ContentClassView(String code, String name, String parent) {

    static ContentClassView of(ContentClass contentClass) {
        return new ContentClassView(contentClass.code(), contentClass.name(), contentClass.parentCode());
    }
}
