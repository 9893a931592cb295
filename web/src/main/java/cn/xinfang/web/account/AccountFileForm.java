package cn.xinfang.web.account;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.account.AccountAdministration.Opened;
import cn.xinfang.account.AccountFiles;
import cn.xinfang.account.AccountFiles.Effect;
import cn.xinfang.web.frame.Downloads;

/** A file of accounts on its way in: looked at, taken, its initial passwords shown once. */
@Named("accountFile")
@ViewScoped
public class AccountFileForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountFiles files;

    private final CsvUpload upload = new CsvUpload();
    private transient List<AccountFiles.Line> lines;
    private transient List<Opened> opened;
    private boolean taken;

    public CsvUpload upload() {
        return upload;
    }

    public void preview() {
        taken = false;
        lines = null;
        lines = files.preview(upload.content());
    }

    public void take() {
        opened = files.take(upload.content());
        taken = true;
        lines = null;
        upload.forget();
    }

    public void export() {
        Downloads.csv(files.export(), "账号.csv");
    }

    /** What the file would do; null before it was looked at. */
    public List<AccountFiles.Line> lines() {
        return lines;
    }

    public long count(String effect) {
        return lines.stream().filter(line -> line.effect() == Effect.valueOf(effect)).count();
    }

    /** Every line can be taken and one of them changes something. */
    public boolean possible() {
        return count("REFUSED") == 0 && count("SAME") < lines.size();
    }

    public boolean taken() {
        return taken;
    }

    /** The accounts opened just now with their initial passwords. */
    public List<Opened> opened() {
        return opened;
    }
}
