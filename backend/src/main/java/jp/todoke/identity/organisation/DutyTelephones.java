package jp.todoke.identity.organisation;

import java.util.List;
import java.util.Optional;
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

    /**
     * Whom to telephone about a case of this unit, in this order: its own head, then up its line, then the secretariat.
     */
    public List<DutyTelephone> of(String unitCode) {
        var line = units.lineOf(unitCode).stream().map(Unit::code).toList();
        return sql.sql(
                        """
                        select t.label, t.number, t.night from duty_telephone t join unit u on u.code = t.unit_code
                        where not t.ended
                          and (u.code in (:line) or u.code in (select unit_code from post where role = 'secretariat'))
                        order by u.code not in (:line),
                                 array_position(
                                     array['FACILITY', 'CONTRACTOR', 'OFFICE', 'SECTION', 'DEPARTMENT', 'BODY'],
                                     u.kind), t.position, t.id""")
                .param("line", line)
                .query(DutyTelephone.class)
                .list();
    }

    /**
     * Under which number a post is reached by night: the list's for its unit, night numbers first, else the unit's own,
     * else of the next unit up its line.
     */
    public Optional<DutyTelephone> reaching(Post post) {
        return units.lineOf(post.unitCode()).stream()
                .flatMap(unit -> ofUnit(unit).stream())
                .findFirst();
    }

    /** Every number under which the municipality itself is reached: of its units, and of the list. */
    public List<String> ownNumbers() {
        return sql.sql(
                        """
                        select phone from unit where phone is not null
                        union select number from duty_telephone where not ended order by 1""")
                .query(String.class)
                .list();
    }

    private Optional<DutyTelephone> ofUnit(Unit unit) {
        return sql.sql(
                        """
                        select label, number, night from duty_telephone where unit_code = :unit and not ended
                        order by night desc, position, id limit 1""")
                .param("unit", unit.code())
                .query(DutyTelephone.class)
                .optional()
                .or(() -> Optional.ofNullable(unit.phone()).map(phone -> new DutyTelephone(unit.name(), phone, false)));
    }

    /** The duty desks of a unit's line, those of the unit first. */
    public List<DutyDesk> desksOf(String unitCode) {
        var line = units.lineOf(unitCode).stream().map(Unit::code).toList();
        return sql.sql(
                        """
                        select t.id, t.label, t.mail from duty_telephone t join unit u on u.code = t.unit_code
                        where t.unit_code in (:line) and t.mail is not null and not t.ended
                        order by array_position(
                                     array['FACILITY', 'CONTRACTOR', 'OFFICE', 'SECTION', 'DEPARTMENT', 'BODY'],
                            u.kind), t.position, t.id""")
                .param("line", line)
                .query(DutyDesk.class)
                .list();
    }
}
