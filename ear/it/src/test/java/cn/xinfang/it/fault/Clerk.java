package cn.xinfang.it.fault;

import cn.xinfang.it.Database;
import cn.xinfang.it.Desk;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Works off what lies open at a node, one petition after the other, and registers new ones; goes on as soon as the node answers again. */
final class Clerk implements Runnable {

    /** What lies here, is still open and can be worked on, with what the next step depends on. */
    private static final String OPEN = """
            select concat_ws(',', id, case when objection_pending then 'OBJECTED' when draft_pending then 'DRAFT' when not classified then 'UNCLASSIFIED'
              when notices_to_serve > 0 then 'TO_SERVE' else 'FREE' end, status, holder_code) from petition
            where ended_on is null and summary like ? and not in_transit and (objection_pending and referrer_code = ?
              or not objection_pending and holder_node = ? and status in ('REGISTERED', 'TRANSFERRED', 'ACCEPTED', 'OPINION_ISSUED'))
            """;

    /** What is with the other node and was sent there by this one. */
    private static final String AWAY = """
            select id from petition where ended_on is null and summary like ? and not in_transit and not objection_pending
              and referrer_code = ? and holder_node <> ? and status in ('TRANSFERRED', 'ACCEPTED')
            """;

    private final Staff staff;
    private final Desk desk;
    private final Database database;
    private final Ledger ledger;
    private final String mark;
    private final Set<UUID> taken;
    private final Random random;
    private final BooleanSupplier mayRegister;
    private volatile boolean stopped;

    /**
     * @param mark        begins the summary of every petition of this trial
     * @param taken       what clerks have in hand at the moment
     * @param mayRegister whether there are not enough petitions yet
     */
    Clerk(Staff staff, Desk desk, Database database, Ledger ledger, String mark, Set<UUID> taken, Random random, BooleanSupplier mayRegister) {
        this.staff = staff;
        this.desk = desk;
        this.database = database;
        this.ledger = ledger;
        this.mark = mark;
        this.taken = taken;
        this.random = random;
        this.mayRegister = mayRegister;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                think();
                try {
                    work();
                } catch (IOException | SQLException unanswered) {
                    // Refused or unreachable: the ledger knows that there was no acknowledgement.
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void think() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(50 + random.nextInt(250));
    }

    private void work() throws IOException, SQLException, InterruptedException {
        if (mayRegister.getAsBoolean() && random.nextInt(3) == 0) {
            register();
            return;
        }
        if (random.nextInt(10) == 0) {
            remind();
        }
        var open = database.column(OPEN, mark + "%", staff.office(), staff.node());
        if (!open.isEmpty()) {
            handle(UUID.fromString(open.get(random.nextInt(open.size())).split(",")[0]));
        }
    }

    private void register() throws IOException, InterruptedException {
        var summary = mark + " " + staff.node() + " " + Long.toHexString(random.nextLong());
        UUID petition = null;
        try {
            petition = random.nextInt(4) == 0 ? desk.registerWithFile(staff.clerk(), summary) : desk.register(staff.clerk(), summary);
        } finally {
            ledger.registered(new Ledger.Registered(staff.node(), summary, Optional.ofNullable(petition)));
        }
    }

    private void remind() throws IOException, SQLException, InterruptedException {
        var away = database.column(AWAY, mark + "%", staff.office(), staff.node());
        if (!away.isEmpty()) {
            var petition = UUID.fromString(away.get(random.nextInt(away.size())));
            act(petition, "Reminded", () -> desk.remind(staff.officer(), petition));
        }
    }

    /** One clerk at a time has a petition in hand. */
    private void handle(UUID petition) throws IOException, SQLException, InterruptedException {
        if (taken.add(petition)) {
            try {
                var rows = database.column(OPEN + " and id = ?", mark + "%", staff.office(), staff.node(), petition);
                if (!rows.isEmpty()) {
                    var row = rows.get(0).split(",");
                    next(petition, row[1], row[2], row[3].equals(staff.bureau()));
                }
            } finally {
                taken.remove(petition);
            }
        }
    }

    private void next(UUID petition, String waiting, String status, boolean atBureau) throws IOException, InterruptedException {
        switch (waiting) {
            case "OBJECTED" -> act(petition, "ObjectionDecided", () -> desk.decide(staff.officer(), petition, random.nextBoolean()));
            case "UNCLASSIFIED" -> act(petition, "ClaimsClassified", () -> desk.classify(staff.officer(), petition));
            case "DRAFT" -> act(petition, "ACCEPTED".equals(status) ? "OpinionIssued" : "PetitionAccepted", () -> desk.sign(staff.bureauHead(), petition));
            case "TO_SERVE" -> act(petition, "DocumentServed", () -> desk.serve(staff.bureauOfficer(), petition,
                    "OPINION_ISSUED".equals(status) ? "OPINION" : "ACCEPTANCE"));
            default -> free(petition, status, atBureau);
        }
    }

    private void free(UUID petition, String status, boolean atBureau) throws IOException, InterruptedException {
        if (!atBureau) {
            act(petition, "PetitionReferred", () -> desk.transfer(staff.officer(), petition, staff.targets().get(random.nextInt(staff.targets().size()))));
        } else if ("ACCEPTED".equals(status)) {
            act(petition, "DraftSubmitted", () -> desk.draftOpinion(staff.bureauOfficer(), petition, staff.reviewBody()));
        } else if (random.nextInt(3) == 0) {
            act(petition, "ObjectionRaised", () -> desk.object(staff.bureauOfficer(), petition));
        } else {
            act(petition, "DraftSubmitted", () -> desk.draftAcceptance(staff.bureauOfficer(), petition));
        }
    }

    private interface Deed {
        void now() throws IOException, InterruptedException;
    }

    private void act(UUID petition, String fact, Deed deed) throws IOException, InterruptedException {
        var act = new Ledger.Act(petition, fact, staff.node());
        ledger.tried(act);
        deed.now();
        ledger.acknowledged(act);
    }
}
