package cn.xinfang.interconnection.store;

import cn.xinfang.security.crypto.NodeCertificate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Certificates of the nodes of the city, as the city announced them. */
@ApplicationScoped
public class CertificateStore {

    private Jdbi sql;

    protected CertificateStore() {
    }

    @Inject
    public CertificateStore(Jdbi sql) {
        this.sql = sql;
    }

    public void put(String node, byte[] certificate) {
        sql.useHandle(db -> db.execute("insert into node_certificate (node, certificate) values (?, ?)"
                + " on conflict (node) do update set certificate = excluded.certificate", node, certificate));
    }

    public Optional<NodeCertificate> of(String node) {
        return sql.withHandle(db -> db.select("select certificate from node_certificate where node = ?", node).mapTo(byte[].class).findOne())
                .map(NodeCertificate::parse);
    }

    /** In the order of the nodes. */
    public List<NodeCertificate> all() {
        return sql.withHandle(db -> db.select("select certificate from node_certificate order by node").mapTo(byte[].class).list()).stream()
                .map(NodeCertificate::parse).toList();
    }
}
