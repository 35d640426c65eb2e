package jp.todoke.authority;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.todoke.identity.CurrentActor;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.DraftCipher;
import jp.todoke.shared.DraftTooLarge;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 追加報告の下書き: what somebody typed to answer a request of the commission, encrypted, for that person only; gone when they
 * have sent it, else 30 days after the last save.
 */
@Service
public class AnswerDrafts {

    private static final Duration LIFE = Duration.ofDays(30);
    private static final int LONGEST = 256 * 1024;

    private final JdbcClient sql;
    private final Duties duties;
    private final DraftCipher cipher;
    private final CurrentActor actors;
    private final JsonMapper json;
    private final Clock clock;

    AnswerDrafts(JdbcClient sql, Duties duties, DraftCipher cipher, CurrentActor actors, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.duties = duties;
        this.cipher = cipher;
        this.actors = actors;
        this.json = json;
        this.clock = clock;
    }

    private record Content(JsonNode values, String form) {}

    private record Row(byte[] content, Instant savedAt) {}

    /** The draft of whoever asks, unless its days are over. */
    @Transactional(readOnly = true)
    public Optional<AnswerDraft> find(IncidentId incident, PartId part, long request) {
        duties.get(incident, part).request(request);
        return sql.sql(
                        """
                        select content, saved_at from answer_draft
                            where request = :request and account = :account and saved_at > :after""")
                .param("request", request)
                .param("account", account())
                .param("after", DbTime.of(clock.instant().minus(LIFE)))
                .query((row, n) -> new Row(row.getBytes("content"), DbTime.required(row, "saved_at")))
                .optional()
                .flatMap(this::opened);
    }

    /**
     * Keeps the draft for another 30 days; gives when. Throws where the request is answered, and {@link DraftTooLarge}.
     */
    @Transactional
    public Instant save(
            IncidentId incident, PartId part, long request, @Nullable JsonNode values, @Nullable String form) {
        if (duties.get(incident, part).request(request).answered()) {
            throw new AuthorityRefusal.AlreadyFiled();
        }
        var text = json.writeValueAsString(
                new Content(values == null ? json.createObjectNode() : values, form == null ? "" : form));
        if (text.length() > LONGEST) {
            throw new DraftTooLarge();
        }
        var now = clock.instant();
        sql.sql(
                        """
                        insert into answer_draft (request, account, content, saved_at)
                            values (:request, :account, :content, :now)
                        on conflict (request, account) do update
                            set content = excluded.content, saved_at = excluded.saved_at""")
                .param("request", request)
                .param("account", account())
                .param("content", cipher.seal(account(), text))
                .param("now", DbTime.of(now))
                .update();
        return now;
    }

    /** Forgets the draft of whoever asks. */
    @Transactional
    public void discard(IncidentId incident, PartId part, long request) {
        duties.get(incident, part).request(request);
        sent(request);
    }

    /** Whoever sent the answer needs the draft no more; what colleagues typed stays theirs. */
    void sent(long request) {
        sql.sql("delete from answer_draft where request = :request and account = :account")
                .param("request", request)
                .param("account", account())
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H")
    @Transactional
    void removeExpired() {
        sql.sql("delete from answer_draft where saved_at <= :end")
                .param("end", DbTime.of(clock.instant().minus(LIFE)))
                .update();
    }

    private Optional<AnswerDraft> opened(Row row) {
        return cipher.open(account(), row.content())
                .map(text -> json.readValue(text, Content.class))
                .map(content -> new AnswerDraft(content.values(), content.form(), row.savedAt()));
    }

    private long account() {
        return actors.get().accountId();
    }
}
