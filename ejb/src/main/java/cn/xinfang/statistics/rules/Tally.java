package cn.xinfang.statistics.rules;

/**
 * Registrations of one channel in a period.
 *
 * @param people      petitioners who took part, added up (人次)
 * @param groups      those with five people or more
 * @param groupPeople the people of these
 */
public record Tally(long items, long people, long groups, long groupPeople) {

    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(items + other.items, people + other.people, groups + other.groups, groupPeople + other.groupPeople);
    }
}
