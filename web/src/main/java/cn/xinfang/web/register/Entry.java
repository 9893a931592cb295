package cn.xinfang.web.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import cn.xinfang.directory.UnitView;
import cn.xinfang.docket.CaseView;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Purpose;
import cn.xinfang.petition.registration.Registration;

/** Everything on the form, in its sections: made from a registration and turned into one. Empty rows count for nothing. */
public class Entry implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Arrival arrival = new Arrival();
    private final Substance substance = new Substance();
    private final Flags flags = new Flags();
    private final List<ClaimRow> claims = new ArrayList<>();
    private final List<AttachmentRef> attachments = new ArrayList<>();
    private People people = new People();
    private AccusedParty accused = new AccusedParty();
    private Presenting presenting = new Presenting();

    /** An empty form for what came today. */
    Entry(LocalDate today, Channel channel, Purpose purpose, String division) {
        arrival.setReceivedOn(today);
        arrival.setChannel(channel);
        substance.setPurpose(purpose);
        substance.setDivision(division);
        addClaim();
    }

    Entry(Registration from) {
        Matter matter = from.matter();
        arrival.setChannel(from.channel());
        arrival.setReceivedOn(from.receivedOn());
        arrival.setLateReason(from.lateReason());
        arrival.setPetitionedOn(from.petitionedOn());
        arrival.setPostmark(matter.postmark());
        arrival.setBarcode(matter.barcode());
        arrival.setEnclosures(matter.enclosures());
        arrival.setSource(matter.source());
        arrival.setSourceNumber(matter.sourceNumber());
        arrival.setAddressee(matter.addressee());
        substance.setDivision(from.division());
        substance.setPlace(matter.place());
        substance.setContentClass(from.contentClass());
        substance.setPurpose(Purpose.of(matter).orElse(null));
        substance.setText(matter.text());
        substance.setSummary(matter.summary());
        flags.setConfidential(from.confidential());
        flags.setUrgent(from.urgent());
        flags.setJointLetter(matter.jointLetter());
        flags.setMayPublish(matter.mayPublish());
        people = People.of(from);
        accused = AccusedParty.of(from.accused());
        presenting = Presenting.of(from.presentation());
        from.claims().stream().map(ClaimRow::of).forEach(claims::add);
        if (claims.isEmpty()) {
            addClaim();
        }
        attachments.addAll(from.attachments());
    }

    /** Becomes a complaint of what happened because of another petition: about the same place and subject, and nothing else of it. */
    void complain(CaseView petition, String opening) {
        substance.setDivision(petition.particulars().division());
        substance.setContentClass(petition.particulars().contentClass());
        substance.setPurpose(Purpose.ACCUSATION);
        substance.setText(opening);
        claims.clear();
        claims.add(new ClaimRow(ClaimClass.OBSTRUCTION));
    }

    /** @param directory finds a unit by its code */
    Registration registration(Function<String, UnitView> directory) {
        Matter matter = new Matter(substance.getSummary(), substance.getText(), substance.getPlace(),
                substance.getPurpose() == null ? null : substance.getPurpose().label(), arrival.getAddressee(), arrival.getSource(),
                arrival.getPostmark(), flags.isJointLetter(), flags.isMayPublish(),
                arrival.getBarcode(), arrival.getEnclosures(), arrival.getSourceNumber());
        List<ClaimRow> filled = claims.stream().filter(it -> !it.blank()).toList();
        return new Registration(arrival.getChannel(), arrival.getPetitionedOn(), arrival.getReceivedOn(), arrival.getLateReason(),
                substance.getDivision(), substance.getContentClass(), people.count(), people.affectedCount(), people.isAnonymous(),
                flags.isConfidential(), flags.isUrgent(), matter,
                IntStream.range(0, filled.size()).mapToObj(i -> filled.get(i).claim(i + 1)).toList(), List.copyOf(attachments),
                people.petitioners(group()), accusation() ? accused.accused(directory) : null, presenting.presentation(group()));
    }

    /** Whether representatives are to be named. */
    public boolean group() {
        return arrival.getChannel() == Channel.VISIT && people.count() >= Registration.GROUP;
    }

    /** Whether somebody is reported, so that the form asks whom. */
    public boolean accusation() {
        return claims.stream().anyMatch(it -> it.getClaimClass() != null && it.getClaimClass().accuses());
    }

    /** Whether it goes to the superior at once. */
    public boolean obstruction() {
        return claims.stream().anyMatch(it -> it.getClaimClass() == ClaimClass.OBSTRUCTION);
    }

    public void addClaim() {
        Purpose purpose = substance.getPurpose();
        claims.add(new ClaimRow(purpose == null ? null : purpose.claimClass()));
    }

    /** Gives claims without text the class that the purpose suggests. */
    public void proposeClass() {
        if (substance.getPurpose() != null) {
            claims.stream().filter(ClaimRow::blank).forEach(it -> it.setClaimClass(substance.getPurpose().claimClass()));
        }
    }

    public Arrival arrival() {
        return arrival;
    }

    public Substance substance() {
        return substance;
    }

    public Presenting presenting() {
        return presenting;
    }

    public Flags flags() {
        return flags;
    }

    public People people() {
        return people;
    }

    public AccusedParty accused() {
        return accused;
    }

    public List<ClaimRow> claims() {
        return claims;
    }

    public List<AttachmentRef> attachments() {
        return attachments;
    }
}
