package jp.todoke.incident.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.todoke.identity.CurrentActor;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.DraftCipher;
import jp.todoke.shared.DraftKeys;
import jp.todoke.shared.DraftTooLarge;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one draft of each form that a person may have: encrypted, for that person only, gone a day after the last save.
 */
@Service
public class Drafts {

    private static final Duration LIFE = Duration.ofHours(24);
    private static final int LONGEST = 256 * 1024;

    private final JdbcClient sql;
    private final DraftCipher cipher;
    private final DraftKeys keys;
    private final CurrentActor currentActor;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(
            JdbcClient sql,
            DraftCipher cipher,
            DraftKeys keys,
            CurrentActor currentActor,
            JsonMapper json,
            Clock clock) {
        this.sql = sql;
        this.cipher = cipher;
        this.keys = keys;
        this.currentActor = currentActor;
        this.json = json;
        this.clock = clock;
    }

    /** A draft and the instant at which it is gone. */
    public record Kept(Draft draft, Instant expiresAt) {}

    /** The draft of whoever asks, unless its day is over. */
    @Transactional(readOnly = true)
    public Optional<Kept> find(DraftForm form) {
        return sql.sql(
                        """
                        select content, expires_at from report_draft
                            where account = :account and form = :form and expires_at > :now""")
                .param("account", account())
                .param("form", form.name())
                .param("now", DbTime.of(clock.instant()))
                .query(this::kept)
                .optional()
                .flatMap(kept -> kept);
    }

    /** Keeps the draft for another day. Throws {@link DraftTooLarge}. */
    @Transactional
    public void save(DraftForm form, Draft draft) {
        var text = json.writeValueAsString(draft);
        if (text.length() > LONGEST) {
            throw new DraftTooLarge();
        }
        var now = clock.instant();
        sql.sql(
                        """
                insert into report_draft (account, form, report_key, content, saved_at, expires_at)
                values (:account, :form, :key, :content, :now, :expires)
                on conflict (account, form) do update
                    set report_key = :key, content = :content, saved_at = :now, expires_at = :expires""")
                .param("account", account())
                .param("form", form.name())
                .param("key", draft.key())
                .param("content", cipher.seal(account(), text))
                .param("now", DbTime.of(now))
                .param("expires", DbTime.of(now.plus(LIFE)))
                .update();
    }

    /** Forgets the draft of whoever asks. */
    @Transactional
    public void discard(DraftForm form) {
        sql.sql("delete from report_draft where account = :account and form = :form")
                .param("account", account())
                .param("form", form.name())
                .update();
    }

    /** The report with this key was sent: its draft goes, a newer one stays. */
    @Transactional
    public void sent(UUID key) {
        sql.sql("delete from report_draft where account = :account and report_key = :key")
                .param("account", account())
                .param("key", key)
                .update();
    }

    /** The key under which the browser of whoever asks keeps its own copy. */
    public byte[] localKey() {
        return keys.local(account());
    }

    @Scheduled(fixedDelayString = "PT10M")
    @Transactional
    void removeExpired() {
        sql.sql("delete from report_draft where expires_at <= :now")
                .param("now", DbTime.of(clock.instant()))
                .update();
    }

    private Optional<Kept> kept(ResultSet row, int index) throws SQLException {
        var expiresAt = DbTime.required(row, "expires_at");
        return cipher.open(account(), row.getBytes("content"))
                .map(text -> new Kept(json.readValue(text, Draft.class), expiresAt));
    }

    private long account() {
        return currentActor.get().accountId();
    }
}
