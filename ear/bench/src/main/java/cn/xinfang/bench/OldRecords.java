package cn.xinfang.bench;

import cn.xinfang.journal.Author;
import cn.xinfang.journal.Opening;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.PetitionNumber;
import cn.xinfang.law.HolidayCsv;
import cn.xinfang.law.TermRules;
import cn.xinfang.law.Terms;
import cn.xinfang.law.WorkCalendar;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.takeover.OldRecord;
import cn.xinfang.petition.takeover.Origin;
import cn.xinfang.petition.takeover.TakeOver;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Invented records of the years from 2009; the same seed gives the same records. Nine of ten were answered. */
final class OldRecords {

    static final Terms TERMS = new Terms(TermRules.STANDARD, WorkCalendar.of("2026", HolidayCsv.shipped()));
    static final UnitRef OFFICE = new UnitRef(BenchNode.OFFICE, "安河县信访局", BenchNode.COUNTY, true, List.of());
    private static final LocalDate FIRST_DAY = LocalDate.of(2009, 1, 5);
    private static final int PER_DAY = 500;

    private final Random random;
    private final Words words;

    OldRecords(long seed) {
        random = new Random(seed);
        words = new Words(random);
    }

    /** The stream of record {@code row}, from 1: registered, taken over and, where it was answered, opinion and service. */
    Opening opening(int row) {
        LocalDate day = FIRST_DAY.plusDays(row / PER_DAY % 5500);
        UnitRef unit = new UnitRef(BenchNode.COUNTY + String.format("%013d", 1000000 + random.nextInt(30) * 10000 + 1),
                "安河县" + words.text(4) + "局", BenchNode.COUNTY, false, List.of());
        String text = words.text(length());
        boolean answered = random.nextInt(10) > 0;
        OldRecord record = new OldRecord(day, Channel.values()[random.nextInt(5)], "621321101", String.format("%02d01", 1 + random.nextInt(9)),
                ClaimClass.APPEAL, 1, random.nextInt(50) == 0, new Matter(words.text(30), text, words.text(8), "求决", null, null, null, false, false),
                new Petitioner(words.text(3), words.text(12), "139" + (10000000 + random.nextInt(89999999)), null, null, false),
                answered ? words.text(100 + random.nextInt(400)) : null, answered ? day.plusDays(10 + random.nextInt(80)) : null,
                new Origin("ab12", row, day.getYear() + "-" + row, null, null));
        String number = new PetitionNumber(BenchNode.COUNTY, day, record.channel().group(), 1 + row % PER_DAY + row / (PER_DAY * 5500) * PER_DAY).toString();
        Decision decision = new TakeOver(number, OFFICE, unit, record).decide(BenchNode.TODAY, TERMS);
        return new Opening(Ids.next(), "petition", ((Decision.Facts) decision).facts(), new Author(new UUID(1, 1), "周敏", OFFICE.code()));
    }

    /** From 500 to 7,000 characters, most of them short: 1,000 on average. */
    private int length() {
        return 500 + (int) (6500 * Math.pow(random.nextDouble(), 12));
    }
}
