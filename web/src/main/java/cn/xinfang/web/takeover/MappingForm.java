package cn.xinfang.web.takeover;

import cn.xinfang.intake.ImportPreview;
import cn.xinfang.intake.ImportProfiles;
import cn.xinfang.intake.OldRecordFiles;
import cn.xinfang.intake.OldRecordImports;
import cn.xinfang.intake.SheetView;
import cn.xinfang.intake.rules.Column;
import cn.xinfang.intake.rules.SheetMapping;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.ClaimClass;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The columns of a file get their meaning; what would come of it is shown before it is started. */
@Named("mapping")
@ViewScoped
public class MappingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OldRecordFiles files;

    @Inject
    private OldRecordImports imports;

    @Inject
    private ImportProfiles profiles;

    private UUID file;
    private List<ColumnRow> columns;
    private Channel channel = Channel.LETTER;
    private ClaimClass claimClass = ClaimClass.APPEAL;
    private String profile;
    private String saveAs;
    private transient SheetView sheet;
    private transient ImportPreview preview;

    void begin(UUID id) {
        file = id;
        columns = sheet().samples().entrySet().stream()
                .map(it -> new ColumnRow(it.getKey(), it.getValue(), sheet().guess().get(it.getKey()))).toList();
    }

    public SheetView sheet() {
        return sheet = sheet != null ? sheet : files.sheet(file);
    }

    public List<String> profileNames() {
        return profiles.names();
    }

    /** Columns that the profile does not name are not taken. */
    public void apply() {
        if (profile != null) {
            SheetMapping kept = profiles.profile(profile);
            columns.forEach(row -> row.setMeaning(kept.columns().get(row.name())));
            channel = kept.channel();
            claimClass = kept.claimClass();
            saveAs = profile;
        }
        preview = null;
    }

    public void tryOut() {
        preview = null;
        preview = files.preview(file, mapping());
    }

    public String start() {
        SheetMapping mapping = mapping();
        if (saveAs != null) {
            profiles.save(saveAs, mapping);
        }
        imports.start(file, mapping);
        return "/old_import?faces-redirect=true&id=" + file;
    }

    public String discard() {
        files.discard(file);
        return "/old_records?faces-redirect=true";
    }

    public ImportPreview preview() {
        return preview;
    }

    public List<ColumnRow> columns() {
        return columns;
    }

    public Column[] meanings() {
        return Column.values();
    }

    /** A report is known by its row, never by default. */
    public List<ClaimClass> defaultClasses() {
        return List.of(ClaimClass.APPEAL, ClaimClass.SUGGESTION, ClaimClass.INQUIRY);
    }

    private SheetMapping mapping() {
        Map<String, Column> meanings = new LinkedHashMap<>();
        columns.stream().filter(row -> row.getMeaning() != null).forEach(row -> meanings.put(row.name(), row.getMeaning()));
        return new SheetMapping(meanings, channel, claimClass);
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public ClaimClass getClaimClass() {
        return claimClass;
    }

    public void setClaimClass(ClaimClass claimClass) {
        this.claimClass = claimClass;
    }

    public String getProfile() {
        return profile;
    }

    public void setProfile(String profile) {
        this.profile = profile;
    }

    public String getSaveAs() {
        return saveAs;
    }

    public void setSaveAs(String saveAs) {
        this.saveAs = saveAs;
    }
}
