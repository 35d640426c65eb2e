package jp.todoke.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measured times, written down as soon as they are known: into the file {@code -Dtodoke.figures.file=…}, else only into
 * the log.
 */
class Figures {

    private static final Logger LOG = LoggerFactory.getLogger(Figures.class);

    interface Act {
        void run() throws Exception;
    }

    /** How long each of the acts took, in milliseconds. */
    static double[] milliseconds(int times, Act act) throws Exception {
        var took = new double[times];
        for (int time = 0; time < times; time++) {
            var begun = System.nanoTime();
            act.run();
            took[time] = (System.nanoTime() - begun) / 1e6;
        }
        return took;
    }

    /** The share of them that took no longer: 0.5 is the median. */
    static double quantile(double[] took, double share) {
        var sorted = took.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    void write(String what, double value, String unit) throws IOException {
        var line = String.format(Locale.ROOT, "%-70s %10.1f %s", what, value, unit);
        LOG.warn("figure: {}", line);
        var file = System.getProperty("todoke.figures.file", "");
        if (!file.isEmpty()) {
            Files.writeString(Path.of(file), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
