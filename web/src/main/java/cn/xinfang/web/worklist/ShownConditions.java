package cn.xinfang.web.worklist;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import cn.xinfang.directory.CodeTables;
import cn.xinfang.docket.rules.PetitionFilter;
import cn.xinfang.web.frame.Choices;
import cn.xinfang.web.petitions.ListAddress;

/** Says in words what a list shows. */
@Dependent
class ShownConditions implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CodeTables codes;

    @Inject
    private Choices choices;

    String of(ListAddress list) {
        ResourceBundle texts = ResourceBundle.getBundle("cn.xinfang.web.list", Locale.SIMPLIFIED_CHINESE);
        PetitionFilter filter = list.filter();
        List<String> parts = new ArrayList<>();
        parts.add(texts.getString("view." + filter.view()));
        add(parts, texts, "channel", filter.channel() == null ? null : filter.channel().label());
        add(parts, texts, "class", filter.contentClass() == null ? null : choices.className(filter.contentClass()));
        add(parts, texts, "place", filter.division() == null ? null : codes.divisionName(filter.division()));
        add(parts, texts, "holder", filter.holder() == null ? null : choices.unitName(filter.holder()));
        add(parts, texts, "status", filter.status() == null ? null : filter.status().label());
        add(parts, texts, "from", filter.receivedFrom());
        add(parts, texts, "to", filter.receivedTo());
        add(parts, texts, "q", filter.text());
        for (Map.Entry<String, String> brought : list.brought()) {
            String value = brought.getKey().endsWith("In") ? codes.divisionName(brought.getValue()) : brought.getValue();
            parts.add(texts.getString("brought." + brought.getKey()) + " " + value);
        }
        return String.join("，", parts);
    }

    private static void add(List<String> parts, ResourceBundle texts, String field, Object value) {
        if (value != null) {
            parts.add(texts.getString("filter." + field) + " " + value);
        }
    }
}
