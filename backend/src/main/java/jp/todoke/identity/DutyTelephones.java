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

    /** Whom to telephone about a case of this unit: the numbers of its line and of the secretariat, the chief's first. */
    public List<DutyTelephone> of(String unitCode) {
        var line = units.lineOf(unitCode).stream().map(Unit::code).toList();
        return sql.sql("""
                        select label, number, night from duty_telephone
                        where unit_code in (:line) or unit_code in (select unit_code from post where role = 'secretariat')
                        order by position, id""")
                .param("line", line).query(DutyTelephone.class).list();
    }
}
