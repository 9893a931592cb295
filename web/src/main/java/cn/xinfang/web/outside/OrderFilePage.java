package cn.xinfang.web.outside;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.outside.OrderFiles;
import cn.xinfang.outside.OrderIntake.Outcome;
import cn.xinfang.outside.SenderRegister;
import cn.xinfang.outside.SenderView;
import cn.xinfang.web.frame.Downloads;
import cn.xinfang.web.frame.Pages;
import cn.xinfang.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;

/** A file of orders before it is taken in, and the file of standings that goes back. */
@Named("orderFile")
@ViewScoped
public class OrderFilePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 10 * 1024 * 1024;

    @Inject
    private OrderFiles files;

    @Inject
    private SenderRegister senders;

    @Inject
    private Times times;

    private String sender;
    private transient Part file;
    private byte[] content;
    private List<OrderFiles.Line> lines;
    private LocalDate from;
    private LocalDate to;

    @PostConstruct
    void begin() {
        to = times.today();
        from = to.withDayOfMonth(1);
    }

    public void preview() {
        content = content();
        lines = null;
        lines = files.preview(UUID.fromString(sender), () -> new ByteArrayInputStream(content));
    }

    public void take() {
        int taken = files.take(UUID.fromString(sender), () -> new ByteArrayInputStream(content));
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(MessageFormat.format(
                ResourceBundle.getBundle("cn.xinfang.web.outside", faces.getViewRoot().getLocale()).getString("file.done"), taken)));
        Pages.go("outside.xhtml");
    }

    public void download() {
        Downloads.csv(files.standings(UUID.fromString(sender), from, to), "外部来件办理情况.csv");
    }

    /** What would become of each order; null before the file was looked at. */
    public List<OrderFiles.Line> lines() {
        return lines;
    }

    /** How many orders would have that outcome; those with defects for null. */
    public long count(String outcome) {
        return lines.stream().filter(it -> it.outcome() == (outcome == null ? null : Outcome.valueOf(outcome))).count();
    }

    public List<SenderView> senders() {
        return senders.senders();
    }

    private byte[] content() {
        if (file == null || file.getSize() == 0 || file.getSize() > LARGEST) {
            throw new RefusedException(Refusal.of("FILE_MISSING", file == null || file.getSize() == 0 ? "没有选择文件。" : "文件超过 10 MB。",
                    "请选择 JSON、CSV 或 XLSX 文件，过大的分成几个。"));
        }
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getSender() {
        return sender;
    }

    public void setSender(String sender) {
        this.sender = sender;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
