package cn.xinfang.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.helper.DatabaseTable;
import org.eclipse.persistence.mappings.AggregateCollectionMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Test;

/** That tables and entities say the same. */
class MappingStoreTest {

    /** Tables and views that only SQL touches. */
    private static final Set<String> WITHOUT_ENTITY = Set.of(
            "stream", "entry", "entry_part", "reactor_cursor", "reaction_waiting",
            "calendar_year", "holiday",
            "credential", "sign_in",
            "reference_stream", "content_class_map", "content_class_in_version", "routing_rule", "post", "village_contact",
            "petition_sequence", "petition_likeness", "petition_supervision", "clock_warning", "sweep_run", "revisit_draw", "promise", "policy", "sample_reply", "registration_draft", "letter_stack", "stack_letter",
            "import_profile", "old_import", "old_import_row", "old_record",
            "document_sequence", "document_number", "document_template",
            "list_view", "list_setting", "recent_petition",
            "common_cause", "common_cause_petition", "service_record", "counted_county", "counted_party", "counted_petition", "counted_evaluation",
            "case_number", "changed_stream", "database_home", "document_skip", "erased_part", "exchange_manifest", "exchange_package", "exchange_receipt",
            "exchange_refusal", "exchange_run", "given_side", "lost_part", "media_record", "morning_line", "morning_report", "node_life",
            "part_set_aside", "peer", "peer_entry", "peer_file", "peer_reach", "node_certificate", "envelope_due", "envelope_part", "envelope_waiting", "peer_stream", "petition_skip", "quarantine", "quarantine_measure",
            "read_back", "reconciliation", "restoration", "self_check", "set_aside_there", "shared_leaf", "shared_range", "stream_difference",
            "outside_sender", "outside_key", "outside_quota", "outside_file", "outside_order",
            "petition_query_code", "petition_evaluation", "kiosk_number", "kiosk_address", "query_answer",
            "demo_petition");

    @Test
    void every_table_is_mapped_column_by_column_or_listed_as_touched_by_sql_only() {
        Set<String> mapped = new TreeSet<>();
        TestDatabase.get().rollingBackJpa(entities -> mapped.addAll(mappedColumns(entities)));
        Set<String> columns = new TreeSet<>(query(
                "select table_name || '.' || column_name from information_schema.columns where table_schema = 'xinfang'"));
        Set<String> listed = new TreeSet<>();
        columns.stream().map(column -> column.substring(0, column.indexOf('.'))).filter(WITHOUT_ENTITY::contains).forEach(listed::add);
        columns.removeIf(column -> WITHOUT_ENTITY.contains(column.substring(0, column.indexOf('.'))));
        assertEquals(Set.of(), minus(columns, mapped), "columns without a mapping");
        assertEquals(Set.of(), minus(mapped, columns), "mappings without a column");
        assertEquals(new TreeSet<>(WITHOUT_ENTITY), listed, "listed tables exist");
    }

    private static Set<String> mappedColumns(EntityManager entities) {
        Set<String> columns = new TreeSet<>();
        entities.getEntityManagerFactory().unwrap(ServerSession.class).getDescriptors().values().forEach(descriptor -> {
            descriptor.getAllFields().forEach(field -> columns.add(name(field)));
            descriptor.getMappings().forEach(mapping -> collectionFields(mapping).forEach(field -> columns.add(name(field))));
        });
        return columns;
    }

    private static List<DatabaseField> collectionFields(DatabaseMapping mapping) {
        List<DatabaseField> fields = new ArrayList<>();
        if (mapping instanceof DirectCollectionMapping values) {
            fields.add(values.getDirectField());
            fields.addAll(values.getReferenceKeyFields());
        } else if (mapping instanceof AggregateCollectionMapping parts) {
            fields.addAll(parts.getReferenceDescriptor().getAllFields());
            fields.addAll(parts.getTargetForeignKeyFields());
        }
        return fields;
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static String name(DatabaseField field) {
        DatabaseTable table = field.getTable();
        return (table.getName() + "." + field.getName()).toLowerCase(Locale.ROOT);
    }

    private static List<String> query(String sql) {
        List<String> found = new ArrayList<>();
        TestDatabase.get().rollingBack(handle -> found.addAll(handle.createQuery(sql).mapTo(String.class).list()));
        return found;
    }
}
