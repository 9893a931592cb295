package cn.xinfang.interconnection.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is never built has no place in a package (design §6). */
class PackageNamesTest {

    private static final List<String> NEVER = List.of("zdry", "tsry", "heimingd", "blackl", "watchl", "watch_l", "risks", "risk_s",
            "wenk", "guij", "traject", "location_t", "relativ", "ffqk", "yyr", "organi");

    @Test
    void no_field_of_package_receipt_or_statement_serves_watching_or_scoring_people() {
        List<String> names = Stream.of(Manifest.class, SignedManifest.class, SentStream.class, Member.class, Volume.class, Reply.class, PackagedEntry.class, Receipt.class, Receipt.Waiting.class,
                        SignedReceipt.class, Statement.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents())).map(RecordComponent::getName)
                .map(name -> name.toLowerCase(Locale.ROOT)).toList();
        assertEquals(List.of(), names.stream().filter(name -> NEVER.stream().anyMatch(name::contains)).toList());
    }
}
