package cn.xinfang.web.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.xinfang.directory.Directory;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.web.file.ClaimInput;

/** A registration while it is being entered: everything may still be missing. */
public class RegistrationInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private Channel channel = Channel.LETTER;
    private LocalDate petitionedOn;
    private LocalDate receivedOn;
    private String lateReason;
    private String division;
    private String contentClass;
    private Integer people = 1;
    private Integer affected;
    private boolean anonymous;
    private boolean confidential;
    private boolean urgent;

    private MatterInput matter = new MatterInput();
    private AccusedInput accused = new AccusedInput();
    private final List<ClaimInput> claims = new ArrayList<>();
    private final List<PersonInput> persons = new ArrayList<>();
    private final List<AttachmentRef> attachments = new ArrayList<>();

    RegistrationInput(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
        addClaim();
        addPerson();
    }

    RegistrationInput(Registration from) {
        channel = from.channel();
        petitionedOn = from.petitionedOn();
        receivedOn = from.receivedOn();
        lateReason = from.lateReason();
        division = from.division();
        contentClass = from.contentClass();
        people = from.people();
        affected = from.affected();
        anonymous = from.anonymous();
        confidential = from.confidential();
        urgent = from.urgent();
        matter = new MatterInput(from.matter());
        accused = from.accused() == null ? new AccusedInput() : new AccusedInput(from.accused());
        from.claims().forEach(claim -> claims.add(new ClaimInput(claim)));
        from.petitioners().forEach(person -> persons.add(new PersonInput(person)));
        attachments.addAll(from.attachments());
        if (claims.isEmpty()) {
            addClaim();
        }
        if (persons.isEmpty()) {
            addPerson();
        }
    }

    /** What was entered; empty lines of claims and persons count as not there. */
    Registration registration(Directory directory) {
        int many = people == null ? 0 : people;
        List<Claim> given = claims.stream().filter(claim -> claim.getText() != null).map(ClaimInput::claim).toList();
        return new Registration(channel, petitionedOn, receivedOn, lateReason, division, contentClass, many,
                affected == null ? many : affected, anonymous, confidential, urgent, matter.matter(), given,
                List.copyOf(attachments), persons.stream().filter(PersonInput::given).map(PersonInput::petitioner).toList(),
                accused.accused(directory));
    }

    public final void addClaim() {
        claims.add(new ClaimInput(new Claim(claims.size() + 1, null, null, null)));
    }

    public final void addPerson() {
        persons.add(new PersonInput());
    }

    public MatterInput getMatter() {
        return matter;
    }

    public AccusedInput getAccused() {
        return accused;
    }

    public List<ClaimInput> claims() {
        return claims;
    }

    public List<PersonInput> persons() {
        return persons;
    }

    public List<AttachmentRef> attachments() {
        return attachments;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public LocalDate getPetitionedOn() {
        return petitionedOn;
    }

    public void setPetitionedOn(LocalDate petitionedOn) {
        this.petitionedOn = petitionedOn;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public String getContentClass() {
        return contentClass;
    }

    public void setContentClass(String contentClass) {
        this.contentClass = contentClass;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public Integer getAffected() {
        return affected;
    }

    public void setAffected(Integer affected) {
        this.affected = affected;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public void setAnonymous(boolean anonymous) {
        this.anonymous = anonymous;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean confidential) {
        this.confidential = confidential;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }
}
