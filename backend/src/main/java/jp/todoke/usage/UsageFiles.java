package jp.todoke.usage;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.CurrentActor;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.Sha256;
import jp.todoke.usage.UsagePreview.SheetRead;
import org.springframework.context.MessageSource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/** Reads logs of use from files, for a person to look at before anything is stored. */
@Service
public class UsageFiles {

    /** A log is taken over within weeks of the discovery; a day written without its year lies before that. */
    private static final Duration WRITTEN_WITHIN = Duration.ofDays(31);

    /** A file is held while it is read: of one person one at a time, of all together these. */
    private static final int READERS = 2;

    private final Set<Long> reading = ConcurrentHashMap.newKeySet();
    private final Semaphore readers = new Semaphore(READERS, true);
    private final Incidents incidents;
    private final CurrentActor actors;
    private final UsageRows rows;
    private final UsageViews views;
    private final MessageSource messages;
    private final Clock clock;

    UsageFiles(
            Incidents incidents,
            CurrentActor actors,
            UsageRows rows,
            UsageViews views,
            MessageSource messages,
            Clock clock) {
        this.incidents = incidents;
        this.actors = actors;
        this.rows = rows;
        this.views = views;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What stands in the file, row by row. Refuses at {@code file} what cannot be a log of use, and a second file of a
     * person whose first is still read.
     */
    public UsagePreview preview(IncidentId incident, InputStreamSource file, long size) throws IOException {
        incidents.requireRunning(incident);
        if (size > UsageLimits.MEGABYTES * 1024 * 1024) {
            throw LogFile.refused("usage-file-too-large", UsageLimits.MEGABYTES);
        }
        var person = actors.get().accountId();
        if (!reading.add(person)) {
            throw LogFile.refused("usage-file-being-read");
        }
        try {
            readers.acquireUninterruptibly();
            try (var bytes = file.getInputStream()) {
                return preview(incident, bytes.readAllBytes());
            } finally {
                readers.release();
            }
        } finally {
            reading.remove(person);
        }
    }

    private UsagePreview preview(IncidentId incident, byte[] file) {
        var log = LogFile.read(file);
        var latest = latest(incident).atZone(OfficialTime.ZONE).toLocalDateTime();
        var lost = new LostLabels(views.lost(incident));
        var read = log.stream()
                .flatMap(sheet -> new LogReader(sheet.name(), latest, lost, this::sentence).read(sheet.rows()).stream())
                .toList();
        var hash = Sha256.of(file);
        return new UsagePreview(
                hash,
                rows.takenOver(incident, hash).orElse(null),
                log.stream().map(SheetRead::of).toList(),
                read);
    }

    private Instant latest(IncidentId incident) {
        var afterDiscovery = incidents.get(incident).knownAt().plus(WRITTEN_WITHIN);
        return afterDiscovery.isBefore(clock.instant()) ? afterDiscovery : clock.instant();
    }

    private String sentence(String code, Object... arguments) {
        return messages.getMessage(code, arguments, Locale.JAPANESE);
    }
}
