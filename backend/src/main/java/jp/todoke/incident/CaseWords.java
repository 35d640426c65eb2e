package jp.todoke.incident;

import java.util.stream.Stream;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SearchText;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words by which cases are found: number, label, title, unit, and the words of the first report. */
@Component
class CaseWords implements ApplicationRunner {

    private final JdbcClient sql;

    CaseWords(JdbcClient sql) {
        this.sql = sql;
    }

    /** Cases of earlier versions of the program, and all when the folding has changed. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        sql.sql("select i.number from incident i left join case_search s on s.incident = i.number where s.folding is distinct from :version")
                .param("version", SearchText.VERSION).query(String.class).list().forEach(number -> write(new IncidentId(number)));
    }

    /** Writes the words of a case with its first report, in the transaction in which the case begins. */
    void write(IncidentId incident) {
        var words = sql.sql("""
                        select i.title, u.name, r.description, r.contents from incident i
                        join unit u on u.code = i.origin_unit join first_report r on r.incident = i.number where i.number = :incident""")
                .param("incident", incident.value())
                .query((row, n) -> SearchText.of(Stream.of(incident.value(), Incident.label(incident), row.getString("title"),
                        row.getString("name"), row.getString("description"), row.getString("contents"))))
                .optional();
        words.ifPresent(text -> sql.sql("""
                        insert into case_search (incident, words, folding) values (:incident, :words, :version)
                        on conflict (incident) do update set words = excluded.words, folding = excluded.folding""")
                .param("incident", incident.value()).param("words", text).param("version", SearchText.VERSION).update());
    }
}
