package jp.todoke;

import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case of which nothing is known but its number, for tests of one room alone. */
public final class BareCase {

    private BareCase() {}

    /** Adds the case of that number, of a unit of the demo, and gives the number. */
    public static IncidentId of(JdbcClient sql, IncidentId number) {
        sql.sql(
                        """
                insert into incident (number, status, kind, medium, title, origin_unit, section_unit, reported_at, reported_by)
                select :number, 'RUNNING', 'LOSS', 'SD_CARD', '', 'F001', 'S-HOIKU', timestamptz '1998-04-01', min(id) from account""")
                .param("number", number.value())
                .update();
        return number;
    }
}
