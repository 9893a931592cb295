package cn.xinfang.testing;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source that gives every caller of a thread the connection of its transaction, as the server's does. */
public final class ThreadTransactions implements DataSource {

    private final DataSource database;
    private final ThreadLocal<Deque<Connection>> open = ThreadLocal.withInitial(ArrayDeque::new);

    public ThreadTransactions(DataSource database) {
        this.database = database;
    }

    /** Commits, or rolls back when the work throws. */
    public <T> T inNew(Callable<T> work) throws Exception {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            open.get().push(connection);
            try {
                T result = work.call();
                connection.commit();
                return result;
            } catch (Exception e) {
                connection.rollback();
                throw e;
            } finally {
                open.get().pop();
            }
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection current = open.get().peek();
        return current == null ? database.getConnection() : shared(current);
    }

    private static Connection shared(Connection connection) {
        return (Connection) Proxy.newProxyInstance(ThreadTransactions.class.getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private boolean isOpen() {
        return !open.get().isEmpty();
    }

    /** Stands for the server's interceptor of the same annotation. */
    @Interceptor
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Priority(Interceptor.Priority.PLATFORM_BEFORE)
    public static class RequiresNew {

        @Inject
        private ThreadTransactions transactions;

        @AroundInvoke
        Object around(InvocationContext call) throws Exception {
            return transactions.inNew(call::proceed);
        }
    }

    /** Stands for the server's interceptor of the same annotation. */
    @Interceptor
    @Transactional(Transactional.TxType.REQUIRED)
    @Priority(Interceptor.Priority.PLATFORM_BEFORE)
    public static class Required {

        @Inject
        private ThreadTransactions transactions;

        @AroundInvoke
        Object around(InvocationContext call) throws Exception {
            return transactions.isOpen() ? call.proceed() : transactions.inNew(call::proceed);
        }
    }

    /** Stands for the server's interceptor of the same annotation. */
    @Interceptor
    @Transactional(Transactional.TxType.MANDATORY)
    @Priority(Interceptor.Priority.PLATFORM_BEFORE)
    public static class Mandatory {

        @Inject
        private ThreadTransactions transactions;

        @AroundInvoke
        Object around(InvocationContext call) throws Exception {
            if (!transactions.isOpen()) {
                throw new IllegalStateException("No transaction for " + call.getMethod());
            }
            return call.proceed();
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return database.getConnection(user, password);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return database.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        database.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        database.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return database.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return database.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return database.isWrapperFor(type);
    }
}
