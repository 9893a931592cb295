package cn.xinfang.web.takeover;

import cn.xinfang.intake.rules.Column;
import java.io.Serializable;
import java.util.List;

/** A column of the file and what it means; null where it is not taken. */
public class ColumnRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final List<String> samples;
    private Column meaning;

    ColumnRow(String name, List<String> samples, Column meaning) {
        this.name = name;
        this.samples = List.copyOf(samples);
        this.meaning = meaning;
    }

    public String name() {
        return name;
    }

    public List<String> samples() {
        return samples;
    }

    public Column getMeaning() {
        return meaning;
    }

    public void setMeaning(Column meaning) {
        this.meaning = meaning;
    }
}
