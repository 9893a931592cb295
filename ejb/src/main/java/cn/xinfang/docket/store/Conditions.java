package cn.xinfang.docket.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Conditions of a JPQL query on petitions {@code p}, joined by "and", with the values they name. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    Conditions and(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Adds a condition that names {@code :name}. */
    Conditions and(String condition, String name, Object value) {
        return and(condition).value(name, value);
    }

    /** Adds nothing where there is no value. */
    Conditions andIf(Object value, String condition, String name) {
        return value == null || value.equals("") ? this : and(condition, name, value);
    }

    Conditions value(String name, Object value) {
        values.put(name, value);
        return this;
    }

    <T> TypedQuery<T> query(EntityManager entities, String select, String order, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(
                select + " from PetitionRow p where " + String.join(" and ", conditions) + order, type);
        values.forEach((name, value) -> {
            if (query.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()))) {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
