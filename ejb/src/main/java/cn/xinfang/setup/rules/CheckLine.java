package cn.xinfang.setup.rules;

/**
 * One thing that was checked, in Chinese.
 *
 * @param finding what was found and what it means
 * @param remedy  what to do; empty where nothing is
 */
public record CheckLine(String subject, State state, String finding, String remedy) {

    public enum State {
        /** Without it the node cannot work as it must. */
        MISSING("缺"),
        /** It works, but somebody should look at it. */
        ATTENTION("注意"),
        GOOD("好");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
