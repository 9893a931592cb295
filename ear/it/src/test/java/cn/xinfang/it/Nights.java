package cn.xinfang.it;

import cn.xinfang.launcher.Node;

/** The exchange between the county and its city, as the county's case officer runs it. */
final class Nights {

    static final String OFFICER = "zhaoyongjun";

    private static final String NEWEST = "select coalesce((select state from exchange_run order by requested_at desc, id desc limit 1), '')";

    private Nights() {
    }

    /** Runs until both sides have nothing more. */
    static void run(Desk county) throws Exception {
        request(county);
        Eventually.until("the exchange is done", () -> ended(Servers.county()) && "DONE".equals(newest(Servers.county())));
        awaitCity();
    }

    static void awaitCity() throws Exception {
        Eventually.until("the city has applied everything", () -> ended(Servers.city()));
    }

    static void request(Desk county) throws Exception {
        county.exchange(OFFICER);
    }

    static String newest(Node node) throws Exception {
        return new Database(node).column(NEWEST).get(0);
    }

    private static boolean ended(Node node) throws Exception {
        return new Database(node).number("select count(*) from exchange_run where state in ('WAITING', 'RUNNING')") == 0;
    }
}
