package cn.xinfang.directory;

import cn.xinfang.directory.model.ContentClass;
import cn.xinfang.directory.model.Division;
import cn.xinfang.directory.rules.DivisionLevel;
import cn.xinfang.directory.store.CodeTableStore;
import cn.xinfang.kernel.NotFoundException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The published code tables: administrative divisions and content classes. */
@Stateless
@PermitAll
public class CodeTables {

    private CodeTableStore store;

    protected CodeTables() {
    }

    @Inject
    public CodeTables(CodeTableStore store) {
        this.store = store;
    }

    /** @throws NotFoundException when no division ever had this code */
    public DivisionView division(String code) {
        return DivisionView.of(find(code));
    }

    /** The divisions directly inside {@code parent}, those that no longer exist included. */
    public List<DivisionView> divisionsIn(String parent) {
        return store.divisionsIn(parent).stream().map(DivisionView::of).toList();
    }

    /** The name of a place as it is written in letters, from the city down: 陇宁市安河县双泉镇上磨村. */
    public String placeName(String code) {
        var name = new StringBuilder();
        for (var division = find(code); division.level() != DivisionLevel.PROVINCE;
                division = find(division.parentCode())) {
            name.insert(0, division.name());
        }
        return name.toString();
    }

    /** The name of a division; the code itself where this node does not know it yet. */
    public String divisionName(String code) {
        return store.division(code).map(Division::name).orElse(code);
    }

    /** The name of a content class; the code itself where this node does not know it yet. */
    public String className(String code) {
        return store.contentClass(code).map(ContentClass::name).orElse(code);
    }

    /** The tree in use now in the order of the codes: each class follows its parent. */
    public List<ContentClassView> contentClasses() {
        return store.contentClasses().stream().map(ContentClassView::of).toList();
    }

    /** @throws NotFoundException when there is no such class */
    public ContentClassView contentClass(String code) {
        return store.contentClass(code).map(ContentClassView::of)
                .orElseThrow(() -> new NotFoundException("内容分类 " + code));
    }

    private Division find(String code) {
        return store.division(code).orElseThrow(() -> new NotFoundException("行政区划 " + code));
    }
}
