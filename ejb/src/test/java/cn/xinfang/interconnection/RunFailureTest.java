package cn.xinfang.interconnection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.interconnection.rules.BrokenPackageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RunFailureTest {

    @Test
    void what_the_peer_or_the_line_did_is_told_as_it_is() {
        assertEquals("第 3 号包的签名不对", RunFailure.words(new BrokenPackageException("第 3 号包的签名不对")));
        assertEquals("连不上", RunFailure.words(new IllegalStateException(new LineException("连不上", new IOException("reset")))));
    }

    @Test
    void a_broken_transfer_is_told_without_the_words_of_the_machine() {
        assertEquals("传输或读写文件时中断，已完成的部分保留，请检查网络和磁盘",
                RunFailure.words(new UncheckedIOException(new IOException("fixed content-length: 10, bytes received: 3"))));
    }

    @Test
    void what_only_the_administrator_understands_stands_in_the_log() {
        assertEquals("本节点服务器或数据库出错，已完成的部分保留，原因在服务器日志中",
                RunFailure.words(new IllegalStateException("IJ000453", new SQLException("Connection refused"))));
    }
}
