package jp.todoke.identity;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The duty telephone list 緊急連絡先. */
@Component
public class DutyTelephones {

    private final JdbcClient sql;
    private final Units units;

    DutyTelephones(JdbcClient sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    /** Whom to telephone about a case of this unit, in this order: its own head, then up its line, then the secretariat. */
    public List<DutyTelephone> of(String unitCode) {
        var line = units.lineOf(unitCode).stream().map(Unit::code).toList();
        return sql.sql("""
                        select t.label, t.number, t.night from duty_telephone t join unit u on u.code = t.unit_code
                        where u.code in (:line) or u.code in (select unit_code from post where role = 'secretariat')
                        order by u.code not in (:line),
                                 array_position(array['FACILITY', 'OFFICE', 'SECTION', 'DEPARTMENT', 'BODY'], u.kind), t.position, t.id""")
                .param("line", line).query(DutyTelephone.class).list();
    }
}
