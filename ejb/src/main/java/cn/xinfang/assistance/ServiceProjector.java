package cn.xinfang.assistance;

import cn.xinfang.assistance.rules.Service;
import cn.xinfang.assistance.rules.ServiceFact;
import cn.xinfang.assistance.store.ServiceStore;
import cn.xinfang.journal.History;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Projector;
import cn.xinfang.journal.Sharing;
import cn.xinfang.kernel.NodeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;

/** Makes rows of records of help. The city gets what is counted, not what was written. */
@ApplicationScoped
public class ServiceProjector implements Projector<ServiceFact> {

    /** The kind of stream that a record of help is. */
    static final String KIND = "service";

    private ServiceStore store;
    private String city;

    protected ServiceProjector() {
    }

    @Inject
    public ServiceProjector(ServiceStore store, NodeSettings node) {
        this.store = store;
        this.city = node.parent().orElse(node.node());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<ServiceFact> factType() {
        return ServiceFact.class;
    }

    @Override
    public void project(History<ServiceFact> history) {
        Service service = Service.of(history);
        if (service.given() != null) {
            store.replace(history.stream(), service);
        }
    }

    @Override
    public Map<String, String> tables() {
        return Map.of("service_record", "id");
    }

    @Override
    public Sharing sharing(History<ServiceFact> history) {
        return Sharing.withCity(city, EnumSet.of(PartName.STUB), history);
    }
}
