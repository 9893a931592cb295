package cn.xinfang.interconnection;

import cn.xinfang.interconnection.rules.PackageFiles;
import cn.xinfang.interconnection.rules.SignedManifest;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.interconnection.store.PackageStore.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Packages that this node signed for and whose files were damaged or lost before they were applied: the sender still has them. */
@ApplicationScoped
public class DamagedPackages {

    @Inject
    private PackageStore packages;

    @Inject
    private PackageFolder folder;

    /** Numbers of the peer's packages in line of which volumes are lacking. */
    List<Long> of(String peer) {
        return packages.staged(peer).stream().map(PackageRow::number).filter(number -> !lacking(peer, number).isEmpty()).toList();
    }

    /** Volumes of a package in line that are missing or damaged, from 1; its manifest is put back in its place. */
    List<Integer> lacking(String peer, long number) {
        if (packages.find(peer, Direction.IN, number).filter(row -> row.state() != State.APPLIED).isEmpty()) {
            return List.of();
        }
        PackageFiles files = folder.incoming(peer, number);
        SignedManifest signed = packages.manifest(peer, Direction.IN, number).orElseThrow();
        try {
            List<Integer> lacking = List.copyOf(files.faults(signed.manifest()).keySet());
            if (!lacking.isEmpty()) {
                files.keep(signed);
            }
            return lacking;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
