package cn.xinfang.demo.rules;

import cn.xinfang.petition.Channel;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.registration.Accused;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Who brings the matter, in which form. */
final class Intake {

    private static final List<Channel> CHANNELS = List.of(Channel.VISIT, Channel.LETTER, Channel.ONLINE, Channel.VISIT,
            Channel.HOTLINE, Channel.LETTER, Channel.ONLINE, Channel.MAYORS_MAILBOX, Channel.VISIT, Channel.LETTER,
            Channel.MOBILE, Channel.FAX_OR_MAIL, Channel.VISIT, Channel.TRANSFERRED_IN, Channel.HOTLINE);

    private final Scenario matter;
    private final World.Place place;
    private final Agency accused;
    private final Channel channel;
    private final boolean anonymous;
    private final boolean confidential;
    private final int people;
    private final List<Petitioner> petitioners;
    private final int daysBefore;

    /**
     * @param accused null unless the matter is a report
     * @param atUnit  whether the petitioner came to the competent unit; a confidential one could not be verified then
     */
    Intake(Scenario matter, World.Place place, Agency accused, boolean atUnit, Crowd crowd, RandomGenerator random) {
        this.matter = matter;
        this.place = place;
        this.accused = accused;
        this.channel = atUnit ? Channel.VISIT : CHANNELS.get(random.nextInt(CHANNELS.size()));
        boolean appeal = matter.claimClass() == ClaimClass.APPEAL;
        this.anonymous = accused != null ? random.nextInt(2) == 0 : !appeal && channel == Channel.LETTER && random.nextInt(4) == 0;
        this.confidential = !anonymous && !atUnit && (accused != null || appeal && random.nextInt(20) == 0);
        this.people = appeal && channel == Channel.VISIT && random.nextInt(3) == 0 ? Registration.GROUP + random.nextInt(26)
                : 1 + random.nextInt(2);
        int elected = people < Registration.GROUP ? 0 : 1 + random.nextInt(Registration.REPRESENTATIVES);
        this.petitioners = anonymous ? List.of()
                : IntStream.range(0, Math.max(1, elected)).mapToObj(i -> crowd.petitioner(elected > 0)).toList();
        this.daysBefore = random.nextInt(4);
    }

    boolean anonymous() {
        return anonymous;
    }

    /** Name on a proof of service; null where it is not known. */
    String firstName() {
        return anonymous ? null : petitioners.get(0).name();
    }

    Registration registration(LocalDate on) {
        boolean sent = channel == Channel.LETTER || channel == Channel.TRANSFERRED_IN;
        boolean late = channel.group() == '3' && daysBefore == 1;
        LocalDate received = late ? on.minusDays(1) : on;
        LocalDate petitioned = sent ? on.minusDays(1 + daysBefore) : received;
        return new Registration(channel, petitioned, received, late ? "前一日网上提交，次日登记" : null, place.code(),
                matter.contentClass(), people, people * (1 + daysBefore), anonymous, confidential,
                people >= Registration.GROUP && daysBefore == 0, matter(channel == Channel.LETTER ? petitioned : null),
                matter.registeredClaims(), List.of(), petitioners, accused());
    }

    private Matter matter(LocalDate postmark) {
        String source = channel == Channel.TRANSFERRED_IN ? "上级信访部门转来" : null;
        return new Matter(matter.summary(), matter.text(), place.path(), matter.purpose(), null, source, postmark,
                channel == Channel.LETTER && people > 1, accused == null && daysBefore == 2);
    }

    private Accused accused() {
        return accused == null ? null : new Accused(accused.code(), accused.name(), accused.node(), null, "工作人员");
    }
}
