package cn.xinfang.demo.rules;

import java.util.List;

/** The fictional city as the reference files describe it. */
public record World(List<Agency> agencies, List<Employee> employees, List<Place> places, List<Scenario> scenarios, Names names) {

    /** The words from which names of petitioners are made. */
    public record Names(List<String> family, List<String> given) {
    }

    /** A village, or a township without villages, with its name from the city downwards. */
    public record Place(String code, String path) {
    }
}
