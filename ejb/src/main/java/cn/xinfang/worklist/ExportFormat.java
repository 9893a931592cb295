package cn.xinfang.worklist;

import java.util.Locale;

/** The kinds of file that a list is exported to. */
public enum ExportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
