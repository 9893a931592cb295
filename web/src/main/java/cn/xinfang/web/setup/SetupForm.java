package cn.xinfang.web.setup;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.reference.rules.ReferenceTable;
import cn.xinfang.setup.FirstOffice;
import cn.xinfang.setup.Setup;
import cn.xinfang.setup.SetupCode;
import cn.xinfang.setup.SetupStatus;

/** The first start, from the code to the first administrator. Which steps are done the node itself shows. */
@Named("setup")
@ViewScoped
public class SetupForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Setup steps;

    @Inject
    private SetupCode lock;

    private String code;
    private boolean admitted;
    private boolean done;
    private String said;
    private final OfficeInput office = new OfficeInput();
    private final AdministratorInput administrator = new AdministratorInput();
    private ReferenceTable table = ReferenceTable.UNIT;
    private byte[] csv;
    private transient SetupStatus status;

    @PostConstruct
    void begin() {
        if (!lock.isOpen()) {
            throw new NotFoundException("首次设置");
        }
    }

    public void enter() {
        fill(steps.status(code));
        admitted = true;
    }

    public void createKeys() {
        said = null;
        steps.createKeys(code);
        say("KEYS");
    }

    public void registerOffice() {
        said = null;
        steps.registerOffice(code, office.read());
        say("OFFICE");
    }

    public void importTable() {
        said = null;
        if (csv == null) {
            throw new RefusedException(Refusal.of("FILE_MISSING", "没有选择文件。", "请先选择 CSV 文件。"));
        }
        steps.importTable(code, table, csv);
        csv = null;
        say("IMPORTED");
    }

    public void fetch() {
        said = null;
        steps.fetch(code);
        say("FETCHING");
    }

    public void openAdministrator() {
        said = null;
        if (!Objects.equals(administrator.getPassword(), administrator.getAgain())) {
            throw new RefusedException(Refusal.of("PASSWORD_TWO", "两次输入的密码不一致。", "请重新输入。"));
        }
        steps.openAdministrator(code, administrator.getUsername(), administrator.getPersonName(), administrator.getTitle(),
                administrator.getUnit(), administrator.getPassword());
        done = true;
    }

    public boolean admitted() {
        return admitted;
    }

    public boolean done() {
        return done;
    }

    /** Key of what was done just now; null when nothing was. */
    public String said() {
        return said;
    }

    public SetupStatus status() {
        if (status == null) {
            status = steps.status(code);
        }
        return status;
    }

    public List<ReferenceTable> tables() {
        return List.of(ReferenceTable.DIVISION, ReferenceTable.NODE, ReferenceTable.UNIT);
    }

    public OfficeInput getOffice() {
        return office;
    }

    public AdministratorInput getAdministrator() {
        return administrator;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public ReferenceTable getTable() {
        return table;
    }

    public void setTable(ReferenceTable table) {
        this.table = table;
    }

    public Part getFile() {
        return null;
    }

    public void setFile(Part file) {
        if (file != null && file.getSize() > 0) {
            try (var in = file.getInputStream()) {
                csv = in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void say(String key) {
        said = key;
        status = null;
    }

    /** What is known already stands in the fields. */
    private void fill(SetupStatus known) {
        known.registered().ifPresent(node -> office.setCityName(node.name()));
        office.setUnitCode(known.node() + "000000" + "0010001");
        known.offices().stream().findFirst().ifPresent(unit -> {
            office.fill(new FirstOffice(office.getProvinceName(), office.getCityName(), unit.name(), unit.shortName(), unit.docSign(), unit.code()));
            administrator.setUnit(unit.code());
        });
    }
}
