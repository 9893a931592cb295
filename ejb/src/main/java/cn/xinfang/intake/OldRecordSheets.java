package cn.xinfang.intake;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.attachment.Content;
import cn.xinfang.directory.CodeTables;
import cn.xinfang.directory.ContentTrees;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.DivisionView;
import cn.xinfang.directory.UnitView;
import cn.xinfang.intake.rules.Heading;
import cn.xinfang.intake.rules.RowReader;
import cn.xinfang.intake.rules.SheetMapping;
import cn.xinfang.intake.rules.SheetRow;
import cn.xinfang.intake.rules.Vocabulary;
import cn.xinfang.intake.sheet.Sheet;
import cn.xinfang.intake.store.OldImportStore.ImportRow;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Opens staged files of old records, with the names that the tables of this node know. */
@ApplicationScoped
class OldRecordSheets {

    private AttachmentStore files;
    private CodeTables codes;
    private ContentTrees trees;
    private Directory directory;
    private NodeSettings node;
    private Today today;

    protected OldRecordSheets() {
    }

    @Inject
    OldRecordSheets(AttachmentStore files, CodeTables codes, ContentTrees trees, Directory directory, NodeSettings node, Today today) {
        this.files = files;
        this.codes = codes;
        this.trees = trees;
        this.directory = directory;
        this.node = node;
        this.today = today;
    }

    /** @throws RefusedException {@code HEADING_MISSING}, or as {@link Sheet#open} */
    Heading heading(Content content) {
        List<SheetRow> first = new ArrayList<>();
        try (Sheet sheet = Sheet.open(content)) {
            for (Iterator<SheetRow> rows = sheet.rows(); rows.hasNext() && first.size() < Heading.WITHIN;) {
                first.add(rows.next());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Heading.find(first).orElseThrow(() -> new RefusedException(Refusal.of("HEADING_MISSING",
                "前 " + Heading.WITHIN + " 行中没有认得的列名。", "请在首行写明列名，如：编号、信访人、主题、信访日期、内容、承办单位、答复内容、答复日期。")));
    }

    /** The rows of the file from the one after {@code after}. */
    OldRecordRows rows(ImportRow of, SheetMapping mapping, int after) {
        Content content = () -> files.read(of.storedAs());
        Heading heading = heading(content);
        RowReader reader = new RowReader(of.fileDigest(), heading, mapping, vocabulary(), today.date());
        try {
            return new OldRecordRows(Sheet.open(content), heading, reader, after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Vocabulary vocabulary() {
        Vocabulary.Builder names = new Vocabulary.Builder();
        trees.everyClass().forEach(it -> names.contentClass(it.code(), it.name(), it.validFrom(), it.validTo()));
        List<UnitView> own = directory.unitsOfNode(node.node());
        own.forEach(it -> names.ownUnit(it.code(), it.name(), it.shortName()));
        directory.nodes().stream().filter(it -> !it.code().equals(node.node())).flatMap(it -> directory.unitsOfNode(it.code()).stream())
                .forEach(it -> names.unit(it.code(), it.name(), it.shortName()));
        String city = node.parent().orElse(node.node());
        names.division(city, codes.divisionName(city));
        for (DivisionView county : codes.divisionsIn(city)) {
            names.division(county.code(), county.name());
            codes.divisionsIn(county.code()).forEach(it -> names.division(it.code(), it.name(), county.name() + it.name()));
        }
        return names.build(node.node());
    }
}
