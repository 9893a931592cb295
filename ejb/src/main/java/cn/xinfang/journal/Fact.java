package cn.xinfang.journal;

/** Something that happened to one subject: a record in the past tense, written once. */
public interface Fact {
}
