package cn.xinfang.interconnection;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.Reply;
import cn.xinfang.interconnection.rules.SignedManifest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** The city's side of the transfer of packages, in both directions: the manifest first, then each volume alone. */
@Stateless
@RolesAllowed(Duties.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PackageTransfer {

    @Inject
    private Outbox outbox;

    @Inject
    private Arrivals arrivals;

    /** The manifest of the city's package after {@code number}, empty when the county lacks nothing. */
    public Optional<SignedManifest> after(String peer, long number) {
        return outbox.after(peer, number).map(files -> outbox.manifest(peer, files.name().number()));
    }

    /**
     * @param volume from 1
     * @throws BrokenPackageException when the city has it not, or no longer
     */
    public Path volume(String peer, long number, int volume) {
        return outbox.volume(peer, number, volume);
    }

    /**
     * What the city lacks of a package of the county. When it lacks nothing, the package is applied by a run that begins within
     * seconds.
     *
     * @throws BrokenPackageException when it is refused
     */
    public Reply offer(String peer, SignedManifest manifest) {
        return arrivals.offer(peer, manifest);
    }

    /** @throws BrokenPackageException when it is not what the offered manifest says; nothing of it is kept */
    public void receive(String peer, long number, int volume, InputStream content) {
        arrivals.volume(peer, number, volume, content);
    }
}
