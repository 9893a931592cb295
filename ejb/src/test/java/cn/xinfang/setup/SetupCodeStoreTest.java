package cn.xinfang.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.setup.store.SetupStore;
import cn.xinfang.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupCodeStoreTest {

    @TempDir
    private Path data;

    @Test
    void the_code_of_the_file_admits_and_another_does_not_and_a_restart_keeps_it() throws Exception {
        TestDatabase.get().rollingBack(handle -> {
            start(handle);
            String code = read();
            start(handle);
            assertEquals(code, read());
            start(handle).require(" " + code.toLowerCase() + "\n");
            for (String wrong : new String[] {null, "", code.substring(1)}) {
                assertEquals("SETUP_CODE", assertThrows(RefusedException.class, () -> start(handle).require(wrong)).refusal().code());
            }
        });
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("setup-code.txt"))));
    }

    @Test
    void with_an_administrator_there_is_nothing_to_set_up_and_the_next_start_takes_the_file_away() {
        TestDatabase.get().rollingBack(handle -> {
            SetupCode lock = start(handle);
            String code = read();
            handle.createScript("""
                    insert into division (code, name, level, valid_from) values ('621300', '陇宁市', 'CITY', '1985-06-01');
                    insert into node (code, name, role, division_code) values ('621300', '陇宁市', 'CITY', '621300');
                    insert into unit (code, name, short_name, node_code, division_code, kind) values
                      ('6213000000000010001', '陇宁市信访局', '市信访局', '621300', '621300', 'OFFICE');""").execute();
            UUID id = new UUID(0, 1);
            handle.execute("insert into account (id, username, person_name, unit_code, title, enabled) values (?, 'admin1', '孙强', '6213000000000010001', '管理员', true)", id);
            handle.execute("insert into account_duty (account_id, duty) values (?, 'SYSTEM_ADMIN')", id);
            assertThrows(NotFoundException.class, () -> lock.require(code));
            start(handle);
            assertFalse(Files.exists(data.resolve("setup-code.txt")));
        });
    }

    private SetupCode start(Handle handle) {
        NodeSettings settings = new NodeSettings("621300", NodeSettings.Role.CITY, Optional.empty(), Optional.empty(), data, "secret", data, Optional.empty());
        SetupCode lock = new SetupCode(settings, new SetupStore(Jdbi.create(handle.getConnection())));
        lock.atStart();
        return lock;
    }

    private String read() {
        try {
            return Files.readString(data.resolve("setup-code.txt")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
