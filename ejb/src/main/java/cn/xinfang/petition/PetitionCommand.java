package cn.xinfang.petition;

/** What an official wants to do with a petition. */
public interface PetitionCommand {

    /** The action whose general conditions apply before those of the command. */
    Action action();

    /** What follows if the action is open: the facts, or a refusal for what the command says. */
    Decision decide(PetitionState state, Situation situation);
}
