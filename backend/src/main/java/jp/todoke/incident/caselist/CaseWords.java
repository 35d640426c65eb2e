package jp.todoke.incident.caselist;

import java.util.List;
import java.util.stream.Stream;
import jp.todoke.incident.Incident;
import jp.todoke.incident.extent.Nature.NatureRecorded;
import jp.todoke.incident.people.Masks;
import jp.todoke.incident.people.Participant.ParticipantNamed;
import jp.todoke.incident.people.Participant.ParticipantWithdrawn;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SearchText;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words by which cases are found: number, label, title, unit, and the words of the first report; and the same once
 * more with everybody named in the case masked, by which those find it who read it so.
 */
@Component
public class CaseWords implements ApplicationRunner {

    private final JdbcClient sql;

    private final Masks masks;

    CaseWords(JdbcClient sql, Masks masks) {
        this.sql = sql;
        this.masks = masks;
    }

    /**
     * Cases of earlier versions of the program, and all when the folding has changed; in one order, should two nodes
     * start at once.
     */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        sql.sql(
                        """
                        select i.number from incident i left join case_search s on s.incident = i.number
                            where s.folding is distinct from :version order by i.number""")
                .param("version", SearchText.VERSION)
                .query(String.class)
                .list()
                .forEach(number -> write(new IncidentId(number)));
    }

    /** Somebody is masked from now on. */
    @EventListener
    void masked(ParticipantNamed named) {
        write(named.incident());
    }

    /** Somebody is masked no longer. */
    @EventListener
    void unmasked(ParticipantWithdrawn withdrawn) {
        write(withdrawn.incident());
    }

    /** It is called by another kind from now on. */
    @EventListener
    void turnedOut(NatureRecorded nature) {
        write(nature.incident());
    }

    /** Writes the words of a case with its first report, in the transaction in which the case begins. */
    public void write(IncidentId incident) {
        var mask = masks.forStrangers(incident);
        sql.sql(
                        """
                        select i.title, u.name, r.description, r.contents from incident i
                        join unit u on u.code = i.origin_unit join first_report r on r.incident = i.number
                            where i.number = :incident""")
                .param("incident", incident.value())
                .query((row, n) -> List.of(
                        row.getString("title"),
                        row.getString("name"),
                        row.getString("description"),
                        row.getString("contents")))
                .optional()
                .ifPresent(texts -> keep(
                        incident,
                        words(incident, texts),
                        words(incident, texts.stream().map(mask::apply).toList())));
    }

    private static String words(IncidentId incident, List<String> texts) {
        return SearchText.of(Stream.concat(Stream.of(incident.value(), Incident.label(incident)), texts.stream()));
    }

    private void keep(IncidentId incident, String words, String masked) {
        sql.sql(
                        """
                        insert into case_search (incident, words, masked_words, folding)
                            values (:incident, :words, :masked, :version)
                        on conflict (incident) do update
                            set words = excluded.words, masked_words = excluded.masked_words,
                            folding = excluded.folding""")
                .param("incident", incident.value())
                .param("words", words)
                .param("masked", masked)
                .param("version", SearchText.VERSION)
                .update();
    }
}
