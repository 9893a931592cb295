package cn.xinfang.directory.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of the list of statutory routes (依法分类处理清单). */
@Entity
@Table(name = "statutory_route")
public class StatutoryRoute {

    @Id
    private String code;
    private String department;
    private String claim;
    @Column(name = "content_class")
    private String contentClass;
    private String route;
    private String procedure;
    private String body;
    @Column(name = "petitioner_time")
    private String petitionerTime;
    @Column(name = "body_time")
    private String bodyTime;
    private String basis;
    private String remedy;
    private String version;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;

    protected StatutoryRoute() {
    }

    public String code() {
        return code;
    }

    public String department() {
        return department;
    }

    public String claim() {
        return claim;
    }

    public String contentClass() {
        return contentClass;
    }

    public String route() {
        return route;
    }

    public String procedure() {
        return procedure;
    }

    public String body() {
        return body;
    }

    public String petitionerTime() {
        return petitionerTime;
    }

    public String bodyTime() {
        return bodyTime;
    }

    public String basis() {
        return basis;
    }

    public String remedy() {
        return remedy;
    }
}
