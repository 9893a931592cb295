package cn.xinfang.interconnection.reconciliation;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.reconciliation.rules.Holding;
import cn.xinfang.interconnection.reconciliation.rules.Place;
import cn.xinfang.interconnection.reconciliation.rules.Side;
import cn.xinfang.interconnection.reconciliation.rules.SignedSheet;
import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.Received;
import cn.xinfang.kernel.Json;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The city's side of a reconciliation: answers what a county asks. Every question may be repeated. */
@Stateless
@RolesAllowed(Duties.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReconciliationReception {

    /** What a county can ask, each with its question and answer as JSON. */
    public enum Step {
        /** Digest of each month. */
        MONTHS,
        /** Names of months → digest of each place in them. */
        PLACES,
        /** Names of places → digest of each stream in them. */
        STREAMS,
        /** What the county holds of streams → what the city holds of them; both put their halves right. */
        HOLDINGS,
        /** A date → the city's figures. */
        FIGURES,
        /** A sheet signed by the county → the city's signature of it. */
        SHEET
    }

    private static final int STREAMS_AT_ONCE = 200;

    @Inject
    private OwnSide own;

    @Inject
    private Holdings holdings;

    @Inject
    private Repair repair;

    @Inject
    private Sheets sheets;

    /**
     * @return empty while the city has not done computing: the same question is to be asked again
     * @throws BrokenPackageException when the question cannot be read, or a sheet is refused
     */
    public Optional<byte[]> answer(String peer, Step step, byte[] question) {
        if ((step == Step.MONTHS || step == Step.FIGURES) && !own.ready()) {
            return Optional.empty();
        }
        return Optional.of(Json.write(switch (step) {
            case MONTHS -> own.leaves(peer).months();
            case PLACES -> own.leaves(peer).places(List.of(read(question, String[].class)));
            case STREAMS -> own.leaves(peer).streams(places(question));
            case HOLDINGS -> holdings(peer, read(question, Holding[].class));
            case FIGURES -> figures(peer, read(question, LocalDate.class));
            case SHEET -> sheets.countersign(peer, read(question, SignedSheet.class));
        }));
    }

    private List<Holding> holdings(String peer, Holding[] theirs) {
        if (theirs.length > STREAMS_AT_ONCE) {
            throw new BrokenPackageException("一次最多核对 %d 件".formatted(STREAMS_AT_ONCE));
        }
        List<Holding> here = holdings.of(peer, Stream.of(theirs).map(Holding::stream).toList());
        repair.repair(peer, here, List.of(theirs));
        return here;
    }

    private Side figures(String peer, LocalDate date) {
        Side side = own.figures(peer, date);
        sheets.give(peer, side);
        return side;
    }

    private static List<String> places(byte[] question) {
        List<String> places = List.of(read(question, String[].class));
        try {
            places.forEach(Place::named);
            return places;
        } catch (IllegalArgumentException e) {
            throw new BrokenPackageException("对账问题中的段名无法识别", e);
        }
    }

    private static <T> T read(byte[] question, Class<T> type) {
        return Received.read(question, type, "对账问题");
    }
}
