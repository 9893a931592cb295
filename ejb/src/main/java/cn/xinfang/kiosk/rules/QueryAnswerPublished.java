package cn.xinfang.kiosk.rules;

/** From now on every counter may answer this. */
public record QueryAnswerPublished(QueryAnswer answer) implements QueryFact {
}
