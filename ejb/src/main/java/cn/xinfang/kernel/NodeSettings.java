package cn.xinfang.kernel;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who this node is and where its files lie, read once from the environment.
 *
 * @param node division code of GB/T 2260, six digits
 * @param parent code of the superior node; present exactly at a county
 * @param parentUrl address of the superior's exchange listener; present exactly at a county
 * @param keys folder of the data key, the SM2 key and the TLS stores
 * @param keysPassword password of the key files
 * @param data folder of attachments and packages
 * @param today the date that counts as today, for demonstrations and tests; normally absent
 */
public record NodeSettings(String node, Role role, Optional<String> parent, Optional<URI> parentUrl,
        Path keys, String keysPassword, Path data, Optional<LocalDate> today) {

    public enum Role { CITY, COUNTY }

    /**
     * @param environment environment variables by name
     * @throws IllegalStateException when a variable is missing or wrong; the message names all of them
     */
    public static NodeSettings from(Map<String, String> environment) {
        var variables = new Variables(environment, new ArrayList<>());
        var role = variables.required("XINFANG_ROLE", "CITY|COUNTY").map(Role::valueOf);
        var county = role.filter(Role.COUNTY::equals).isPresent();
        var node = variables.required("XINFANG_NODE", "[0-9]{6}");
        var parent = county ? variables.required("XINFANG_PARENT", "[0-9]{6}") : Optional.<String>empty();
        var parentUrl = county ? variables.required("XINFANG_PARENT_URL", "https://.+") : Optional.<String>empty();
        var keys = variables.required("XINFANG_KEYS", ".+");
        var password = variables.required("XINFANG_KEYS_PASSWORD", ".+");
        var data = variables.required("XINFANG_DATA", ".+");
        var today = variables.optional("XINFANG_TODAY", "[0-9]{4}-[0-9]{2}-[0-9]{2}");
        if (!variables.complaints.isEmpty()) {
            throw new IllegalStateException("环境变量不完整：" + String.join(";", variables.complaints));
        }
        return new NodeSettings(node.get(), role.get(), parent, parentUrl.map(URI::create), Path.of(keys.get()),
                password.get(), Path.of(data.get()), today.map(LocalDate::parse));
    }

    private record Variables(Map<String, String> values, List<String> complaints) {

        Optional<String> required(String name, String pattern) {
            if (values.getOrDefault(name, "").isBlank()) {
                complaints.add("缺少 " + name);
                return Optional.empty();
            }
            return optional(name, pattern);
        }

        Optional<String> optional(String name, String pattern) {
            var value = Optional.ofNullable(values.get(name)).map(String::strip).filter(text -> !text.isEmpty());
            if (value.isPresent() && !value.get().matches(pattern)) {
                complaints.add(name + " 的值不合格式 " + pattern);
                return Optional.empty();
            }
            return value;
        }
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "NodeSettings[node=" + node + ", role=" + role + ", parent=" + parent.orElse("-") + "]";
    }
}
