package cn.xinfang.interconnection.reconciliation;

import cn.xinfang.interconnection.CityLine;
import cn.xinfang.interconnection.LineException;
import cn.xinfang.interconnection.reconciliation.ReconciliationReception.Step;
import cn.xinfang.interconnection.reconciliation.rules.Leaves;
import cn.xinfang.interconnection.rules.Received;
import cn.xinfang.kernel.Json;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The city's side of a comparison, asked over the line. */
record CitysLeaves(CityLine line) implements Leaves {

    /** How often the city is asked to go on with a first night before the county gives up for now. */
    private static final int PATIENCE = 100;

    @Override
    @SuppressWarnings("unchecked")
    public SortedMap<String, String> months() {
        return ask(Step.MONTHS, "", TreeMap.class);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, String> places(Collection<String> months) {
        return ask(Step.PLACES, months, Map.class);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, String> streams(Collection<String> places) {
        return ask(Step.STREAMS, places, Map.class);
    }

    /** @throws LineException when the city has not done computing after many portions */
    <T> T ask(Step step, Object question, Class<T> type) {
        byte[] body = Json.write(question);
        for (int asked = 0; asked < PATIENCE; asked++) {
            Optional<byte[]> answer = line.ask("reconciliation/" + step.name(), body);
            if (answer.isPresent()) {
                return Received.read(answer.get(), type, "对账答复");
            }
        }
        throw new LineException("上级正在整理对账数据，尚未完成，稍后会自动再试", null);
    }
}
