package cn.xinfang.web.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.reference.Vacancies;
import cn.xinfang.reference.rules.TownshipContacts;
import cn.xinfang.web.frame.Me;

/** Which villages have no contact, by county and township. */
@Named("vacancies")
@RequestScoped
public class VacancyPage {

    /** A county with its townships. */
    public record County(String name, List<TownshipContacts> townships) {

        public int villages() {
            return townships.stream().mapToInt(TownshipContacts::villages).sum();
        }

        public int vacant() {
            return townships.stream().mapToInt(it -> it.vacant().size()).sum();
        }
    }

    @Inject
    private Vacancies service;

    @Inject
    private Me me;

    private List<County> counties;

    @PostConstruct
    void read() {
        Map<String, List<TownshipContacts>> byCounty = new LinkedHashMap<>();
        service.townships(me.official().node()).forEach(it -> byCounty.computeIfAbsent(it.county(), name -> new ArrayList<>()).add(it));
        counties = byCounty.entrySet().stream().map(it -> new County(it.getKey(), it.getValue())).toList();
    }

    public List<County> counties() {
        return counties;
    }

    public int villages() {
        return counties.stream().mapToInt(County::villages).sum();
    }

    public int vacant() {
        return counties.stream().mapToInt(County::vacant).sum();
    }
}
