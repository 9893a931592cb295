package cn.xinfang.web.commoncause;

import cn.xinfang.commoncause.CauseBoard;
import cn.xinfang.commoncause.CauseDesk;
import cn.xinfang.commoncause.CauseLine;
import cn.xinfang.commoncause.Proposal;
import cn.xinfang.docket.PetitionLine;
import cn.xinfang.docket.PetitionList;
import cn.xinfang.kernel.NotFoundException;
import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.annotation.RequestParameterValuesMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All groups, the one that the address names, or the beginning of one from petitions that were picked. */
@Named("causes")
@ViewScoped
public class CausesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CauseBoard board;

    @Inject
    private CauseDesk desk;

    @Inject
    private PetitionList petitions;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    @Inject
    @RequestParameterValuesMap
    private Map<String, String[]> values;

    private UUID id;
    private List<UUID> picked;
    private String name;
    private String cause;
    private transient CauseLine one;
    private transient List<PetitionLine> lines;
    private transient List<CauseLine> all;
    private transient List<Proposal> proposals;

    @PostConstruct
    void read() {
        try {
            id = parameters.get("id") == null ? null : UUID.fromString(parameters.get("id"));
            picked = Arrays.stream(values.getOrDefault("pick", new String[0])).map(UUID::fromString).distinct().toList();
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("common cause");
        }
        if (id != null) {
            one();
        }
    }

    /** Begins a group with what was picked. */
    public String find() {
        return address(desk.find(name, cause, picked));
    }

    /** Null where the address names none. */
    public CauseLine one() {
        if (one == null && id != null) {
            one = board.one(id);
        }
        return one;
    }

    /** The petitions of the group, or those that were picked. */
    public List<PetitionLine> lines() {
        if (lines == null) {
            lines = id == null ? petitions.those(picked) : board.petitions(id);
        }
        return lines;
    }

    public List<CauseLine> all() {
        if (all == null) {
            all = board.all();
        }
        return all;
    }

    public List<Proposal> proposals() {
        if (proposals == null) {
            proposals = board.proposals();
        }
        return proposals;
    }

    public boolean begins() {
        return id == null && !picked.isEmpty();
    }

    static String address(UUID cause) {
        return "/causes?faces-redirect=true&id=" + cause;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }
}
