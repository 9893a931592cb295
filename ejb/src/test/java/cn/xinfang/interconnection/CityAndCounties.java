package cn.xinfang.interconnection;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A city and two counties with petitions, empty before each test. */
abstract class CityAndCounties {

    @TempDir
    static Path keys;

    protected ThreeNodes nodes;

    @BeforeAll
    static void keys_of_all() throws Exception {
        ThreeNodes.createKeys(keys);
    }

    @BeforeEach
    void three_empty_nodes() throws Exception {
        nodes = new ThreeNodes(keys);
    }

    @AfterEach
    void stop() {
        nodes.close();
    }
}
