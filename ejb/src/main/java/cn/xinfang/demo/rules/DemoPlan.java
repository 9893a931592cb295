package cn.xinfang.demo.rules;

import cn.xinfang.law.WorkCalendar;
import cn.xinfang.petition.ClaimClass;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The petitions of one node for the fifteen months before a day, and some of 2010 and 2021. */
public final class DemoPlan {

    private static final int MONTHS = 15;
    private static final List<Integer> YEARS_OF_2005 = List.of(2010, 2021);
    private static final Map<String, Integer> RECENT = Map.of("621300", 92, "621321", 104, "621302", 84);
    private static final int RECENT_ELSEWHERE = 60;
    private static final List<String> COUNTIES = List.of("621321", "621302");
    private static final String CITY = "621300";

    private final World world;
    private final String node;
    private final LocalDate today;
    private final WorkCalendar calendar;

    /** @param today the last step happens on a working day before it */
    public DemoPlan(World world, String node, LocalDate today, WorkCalendar calendar) {
        this.world = world;
        this.node = node;
        this.today = today;
        this.calendar = calendar;
    }

    /**
     * The same ones whenever they are asked for.
     *
     * @param percent 0 to 100; how many of all are wanted, spread evenly
     */
    public List<PlannedPetition> petitions(int percent) {
        List<PlannedPetition> petitions = new ArrayList<>();
        for (int year : YEARS_OF_2005) {
            List<LocalDate> days = workdays(LocalDate.of(year, 2, 1), LocalDate.of(year, 12, 31));
            Fate.OF_2005.stream().limit(city() ? 4 : 3).forEach(fate -> petitions.add(planned(petitions.size(), fate, days, true)));
        }
        List<LocalDate> days = workdays(today.minusMonths(MONTHS), today);
        fates().forEach(fate -> petitions.add(planned(petitions.size(), fate, days, false)));
        return petitions.stream().filter(petition -> petition.serial() * percent / 100 < (petition.serial() + 1) * percent / 100).toList();
    }

    /** Every fate at least once; an ordinary case fills up what the rounding leaves. */
    private List<Fate> fates() {
        List<Fate> able = List.of(Fate.values()).stream().filter(fate -> city() || !fate.onlyInCity()).toList();
        int weights = able.stream().mapToInt(Fate::weight).sum();
        int wanted = RECENT.getOrDefault(node, RECENT_ELSEWHERE);
        List<Fate> fates = new ArrayList<>();
        able.forEach(fate -> fates.addAll(Collections.nCopies(Math.max(1, fate.weight() * wanted / weights), fate)));
        fates.addAll(Collections.nCopies(Math.max(0, wanted - fates.size()), Fate.VERIFIED));
        Collections.shuffle(fates, new Random(node.hashCode()));
        return fates;
    }

    private PlannedPetition planned(int serial, Fate fate, List<LocalDate> days, boolean of2005) {
        RandomGenerator random = new SplittableRandom((node + today + serial).hashCode());
        Scene scene = scene(serial, fate, of2005, random);
        Story story = new Story(scene, random);
        fate.tell(story);
        List<Story.Beat> beats = story.beats();
        int length = beats.isEmpty() ? 0 : beats.get(beats.size() - 1).day();
        int first = first(fate, days.size() - 1 - length, random);
        LocalDateTime moment = days.get(first).atTime(morning(random));
        List<Step> steps = new ArrayList<>();
        LocalDateTime registeredAt = moment;
        for (Story.Beat beat : beats) {
            LocalDate date = days.get(first + beat.day());
            moment = date.equals(moment.toLocalDate()) ? moment.plusMinutes(10 + random.nextInt(30)) : date.atTime(morning(random));
            steps.add(new Step(moment, beat.username(), beat.command().apply(date)));
        }
        return new PlannedPetition(serial, registeredAt, story.registrar().username(),
                scene.intake().registration(days.get(first)), steps, fate.outcome());
    }

    /** The last step is between the youngest and the oldest age of the fate. */
    private static int first(Fate fate, int latest, RandomGenerator random) {
        int youngest = Math.min(fate.youngest(), latest);
        return latest - youngest - random.nextInt(Math.min(fate.oldest(), latest) - youngest + 1);
    }

    private Scene scene(int serial, Fate fate, boolean of2005, RandomGenerator random) {
        String county = city() ? draw(COUNTIES, random) : node;
        World.Place place = draw(world.places().stream().filter(it -> it.code().startsWith(county)).toList(), random);
        Scenario matter = draw(world.scenarios().stream().filter(it -> fate.theme().suits(it) && (!of2005 || it.timeless())).toList(), random);
        Staff staff = new Staff(world, node);
        Agency accused = matter.claimClass() == ClaimClass.ACCUSATION ? staff.accused(place.code()) : null;
        Intake intake = new Intake(matter, place, accused, fate.atUnit(), new Crowd(world.names(), place, random), random);
        return new Scene(staff, new Staff(world, county), matter, place, intake, of2005);
    }

    /** Working days from {@code from}, before {@code until}. */
    private List<LocalDate> workdays(LocalDate from, LocalDate until) {
        return from.datesUntil(until).filter(calendar::isWorkday).toList();
    }

    private boolean city() {
        return node.equals(CITY);
    }

    private static LocalTime morning(RandomGenerator random) {
        return LocalTime.of(9, 0).plusMinutes(random.nextInt(90));
    }

    private static <T> T draw(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
