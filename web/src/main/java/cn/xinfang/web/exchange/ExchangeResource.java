package cn.xinfang.web.exchange;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.PackageTransfer;
import cn.xinfang.interconnection.Reception;
import cn.xinfang.interconnection.UrgentLane;
import cn.xinfang.interconnection.reconciliation.ReconciliationReception.Step;
import cn.xinfang.interconnection.reconciliation.ReconciliationReception;
import cn.xinfang.interconnection.restoration.ReadBackReception;
import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.Loss;
import cn.xinfang.interconnection.rules.Proofs;
import cn.xinfang.interconnection.rules.SignedManifest;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.rules.Statement;
import cn.xinfang.security.crypto.NodeKeyFiles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.function.Function;

/** Answers an enrolled county, known by the fingerprint of its TLS certificate; everybody else gets 403. */
@Path("/")
@Stateless
@RunAs(Duties.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Consumes(MediaType.APPLICATION_OCTET_STREAM)
@Produces(MediaType.APPLICATION_OCTET_STREAM)
public class ExchangeResource {

    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";
    private static final String WORDS = "text/plain;charset=UTF-8";

    @Context
    private HttpServletRequest request;

    @Inject
    private Reception reception;

    @Inject
    private UrgentLane urgentLane;

    @Inject
    private ReadBackReception readBack;

    @Inject
    private PackageTransfer transfer;

    @Inject
    private ReconciliationReception reconciliation;

    @POST
    @Path("opening")
    public Response open(byte[] statement) {
        return answer(peer -> Response.ok(reception.open(peer, Statement.of(statement)).bytes()).build());
    }

    /** The manifest of the next package of the city, 204 when there is none. */
    @GET
    @Path("packages/after/{number}")
    @Consumes(MediaType.WILDCARD)
    public Response after(@PathParam("number") long number) {
        return answer(peer -> transfer.after(peer, number).map(SignedManifest::bytes).map(Response::ok).orElseGet(Response::noContent).build());
    }

    @GET
    @Path("packages/{number}/volumes/{volume}")
    @Consumes(MediaType.WILDCARD)
    public Response volume(@PathParam("number") long number, @PathParam("volume") int volume) {
        return answer(peer -> Response.ok(transfer.volume(peer, number, volume).toFile()).build());
    }

    /** 200 when something waits for the county that must not wait, else 204. */
    @GET
    @Path("urgent")
    @Consumes(MediaType.WILDCARD)
    public Response urgent() {
        return answer(peer -> urgentLane.waitsFor(peer) ? Response.ok().build() : Response.noContent().build());
    }

    @POST
    @Path("packages")
    public Response offer(byte[] manifest) {
        return answer(peer -> Response.ok(transfer.offer(peer, SignedManifest.of(manifest)).bytes()).build());
    }

    @POST
    @Path("packages/{number}/volumes/{volume}")
    public Response receive(@PathParam("number") long number, @PathParam("volume") int volume, InputStream content) {
        return answer(peer -> {
            transfer.receive(peer, number, volume, content);
            return Response.noContent().build();
        });
    }

    /** The city's receipts for a package; none of them before everything that follows from the package is written. */
    @GET
    @Path("receipts/{number}")
    @Consumes(MediaType.WILDCARD)
    public Response receipts(@PathParam("number") long number) {
        return answer(peer -> Response.ok(reception.receipts(peer, number).bytes()).build());
    }

    @POST
    @Path("receipts")
    public Response deliver(byte[] receipt) {
        return answer(peer -> {
            reception.deliver(peer, SignedReceipt.of(receipt));
            return Response.noContent().build();
        });
    }

    @POST
    @Path("closing")
    public Response close() {
        return answer(peer -> Response.ok(reception.close(peer).bytes()).build());
    }

    /** The county was restored from a backup and says what it still knows. */
    @POST
    @Path("lost")
    public Response lost(byte[] loss) {
        return answer(peer -> Response.ok(readBack.lost(peer, Loss.of(loss)).bytes()).build());
    }

    /** The city was restored from a backup; the county tells what it knows. */
    @POST
    @Path("found")
    public Response found(byte[] proofs) {
        return answer(peer -> {
            readBack.found(peer, Proofs.of(proofs));
            return Response.noContent().build();
        });
    }

    /** 204 while the city has no answer yet. */
    @POST
    @Path("reconciliation/{step}")
    public Response reconcile(@PathParam("step") Step step, byte[] question) {
        return answer(peer -> reconciliation.answer(peer, step, question).map(Response::ok).orElseGet(Response::noContent).build());
    }

    private Response answer(Function<String, Response> question) {
        try {
            return peer().map(question).orElseGet(() -> Response.status(Response.Status.FORBIDDEN).build());
        } catch (BrokenPackageException e) {
            return Response.status(Response.Status.CONFLICT).type(WORDS).entity(e.getMessage()).build();
        }
    }

    private Optional<String> peer() {
        return request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain && chain.length > 0
                ? reception.peer(NodeKeyFiles.tlsFingerprint(chain[0])) : Optional.empty();
    }
}
