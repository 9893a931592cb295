package cn.xinfang.web.petitions;

import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import cn.xinfang.docket.rules.Bounds;
import cn.xinfang.docket.rules.PageKey;
import cn.xinfang.docket.rules.PetitionFilter;
import cn.xinfang.docket.rules.PetitionOrder;
import cn.xinfang.docket.rules.PetitionView;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.closing.Cause;
import cn.xinfang.worklist.Column;
import cn.xinfang.worklist.ListView;

/**
 * The address of a page of the list: what it shows can be kept, sent and gone back to. What is not understood in an address
 * is no condition.
 *
 * @param parameters as they stand in the address, without empty ones
 */
public record ListAddress(Map<String, String> parameters) implements Serializable {

    private static final Set<String> FILTER =
            Set.of("view", "channel", "class", "place", "holder", "status", "cause", "from", "to", "q");
    private static final Set<String> BOUNDS = Set.of("registeredIn", "heldIn", "people", "dueFrom", "dueTo");
    private static final Set<String> SHOWN = Set.of("order", "cols", "saved");
    private static final Set<String> KEY = Set.of("afterDue", "after");

    public ListAddress {
        parameters = Map.copyOf(parameters.entrySet().stream()
                .filter(entry -> condition(entry.getKey()) || SHOWN.contains(entry.getKey()) || KEY.contains(entry.getKey()))
                .filter(entry -> entry.getValue() != null && !entry.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().strip())));
    }

    /** @param query as after the question mark of an address */
    public static ListAddress parse(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : (query == null ? "" : query).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return new ListAddress(parameters);
    }

    public PetitionFilter filter() {
        PetitionView view = oneOf(PetitionView.class, "view");
        return new PetitionFilter(view == null ? PetitionView.IN_HAND : view, oneOf(Channel.class, "channel"),
                parameters.get("class"), parameters.get("place"), parameters.get("holder"), oneOf(Status.class, "status"),
                date("from"), date("to"), parameters.get("q"), oneOf(Cause.class, "cause"), bounds());
    }

    /** The address that shows just these petitions. */
    public static String of(PetitionFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "view", filter.view());
        put(parameters, "channel", filter.channel() == null ? null : filter.channel().name());
        put(parameters, "class", filter.contentClass());
        put(parameters, "place", filter.division());
        put(parameters, "holder", filter.holder());
        put(parameters, "status", filter.status() == null ? null : filter.status().name());
        put(parameters, "cause", filter.cause() == null ? null : filter.cause().name());
        put(parameters, "from", filter.receivedFrom());
        put(parameters, "to", filter.receivedTo());
        put(parameters, "q", filter.text());
        put(parameters, "registeredIn", filter.bounds().registrarNode());
        put(parameters, "heldIn", filter.bounds().holderNode());
        put(parameters, "people", filter.bounds().peopleFrom());
        put(parameters, "dueFrom", filter.bounds().dueFrom());
        put(parameters, "dueTo", filter.bounds().dueTo());
        return address(parameters);
    }

    /** What a figure asked for beside the fields of the filter bar, which keep it. */
    public List<Map.Entry<String, String>> brought() {
        return parameters.entrySet().stream().filter(entry -> BOUNDS.contains(entry.getKey()))
                .sorted(Map.Entry.comparingByKey()).toList();
    }

    public PetitionOrder order() {
        PetitionOrder order = oneOf(PetitionOrder.class, "order");
        return order == null ? PetitionOrder.DUE : order;
    }

    /** The columns that this address asks for; empty where everybody sees his own. */
    public Optional<List<Column>> columns() {
        return Optional.ofNullable(parameters.get("cols")).map(Column::parse);
    }

    /** Id of the saved view that it came from; null for none. */
    public String saved() {
        return parameters.get("saved");
    }

    /** What a saved view keeps: conditions, columns and order. */
    public String kept() {
        Map<String, String> kept = conditions();
        kept.remove("saved");
        return address(kept).substring(1);
    }

    /** The first page of this view as it was saved. */
    public static String of(ListView view) {
        return "?" + view.address() + "&saved=" + view.id();
    }

    /** The same page with one thing changed. */
    public String with(String name, String value) {
        Map<String, String> next = conditions();
        put(next, name, value);
        return address(next);
    }

    /** As it stands, after the question mark. */
    public String query() {
        return address(parameters).substring(1);
    }

    /** Where the page before ended; null on the first page. */
    public PageKey after() {
        return parameters.containsKey("after") ? new PageKey(date("afterDue"), parameters.get("after")) : null;
    }

    /** Whether anything but the view is asked for. */
    public boolean narrowed() {
        return parameters.keySet().stream().anyMatch(name -> condition(name) && !name.equals("view"));
    }

    /** The first page of another view under the same conditions. */
    public String of(PetitionView view) {
        Map<String, String> next = conditions();
        next.remove("saved");
        next.put("view", view.name());
        return address(next);
    }

    /** The page that begins after {@code key}. */
    public String from(PageKey key) {
        Map<String, String> next = conditions();
        if (key.day() != null) {
            next.put("afterDue", key.day().toString());
        }
        next.put("after", key.number());
        return address(next);
    }

    public String first() {
        return address(conditions());
    }

    private Bounds bounds() {
        return new Bounds(parameters.get("registeredIn"), parameters.get("heldIn"), number("people"), date("dueFrom"), date("dueTo"));
    }

    private static boolean condition(String name) {
        return FILTER.contains(name) || BOUNDS.contains(name);
    }

    private static void put(Map<String, String> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private Map<String, String> conditions() {
        Map<String, String> conditions = new LinkedHashMap<>(parameters);
        conditions.keySet().removeAll(KEY);
        return conditions;
    }

    private static String address(Map<String, String> parameters) {
        return "?" + parameters.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private <E extends Enum<E>> E oneOf(Class<E> type, String name) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(parameters.get(name))) {
                return value;
            }
        }
        return null;
    }

    private Integer number(String name) {
        String text = parameters.getOrDefault(name, "");
        return text.matches("[0-9]{1,4}") ? Integer.valueOf(text) : null;
    }

    private LocalDate date(String name) {
        try {
            return parameters.containsKey(name) ? LocalDate.parse(parameters.get(name)) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
