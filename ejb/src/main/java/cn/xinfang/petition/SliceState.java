package cn.xinfang.petition;

/** What one slice of a petition knows after its facts. */
public interface SliceState {
}
