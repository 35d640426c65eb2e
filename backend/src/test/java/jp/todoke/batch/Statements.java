package jp.todoke.batch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How many statements an act sends to the database, by what the template that sends them all says of each; what others
 * send meanwhile is not of it.
 */
public final class Statements {

    private Statements() {}

    public static long of(Callable<?> act) throws Exception {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var level = logger.getLevel();
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        logger.addAppender(heard);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        try {
            act.call();
            return heard.list.stream()
                    .filter(event ->
                            event.getThreadName().equals(Thread.currentThread().getName()))
                    .filter(event -> event.getMessage().startsWith("Executing prepared SQL statement"))
                    .count();
        } finally {
            logger.setLevel(level);
            logger.setAdditive(true);
            logger.detachAppender(heard);
        }
    }
}
