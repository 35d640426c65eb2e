package jp.todoke.identity.organisation;

import java.util.List;
import java.util.function.Supplier;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the duty list 当直・連絡先名簿. An entry is ended, never removed, and can be taken up again. */
@Service
@Transactional
public class DutyList {

    private final JdbcClient sql;
    private final Units units;
    private final ApplicationEventPublisher events;

    DutyList(JdbcClient sql, Units units, ApplicationEventPublisher events) {
        this.sql = sql;
        this.units = units;
        this.events = events;
    }

    /** All entries in the order of the organisation, those that were ended last. */
    @Transactional(readOnly = true)
    public List<DutyEntry> list() {
        return sql.sql(
                        """
                        select t.id, t.unit_code, t.label, t.number, t.night, t.mail, t.position, t.ended
                        from duty_telephone t join unit u on u.code = t.unit_code
                        order by t.ended, u.position, u.code, t.position, t.id""")
                .query(DutyEntry.class)
                .list();
    }

    /**
     * Adds an entry; gives its id. Refuses at the field an unknown unit, and a name that the unit's list holds already.
     */
    public long enter(DutyEntry entry) {
        if (units.find(entry.unitCode()).isEmpty()) {
            throw new InvalidInput("unitCode", "unknown-unit");
        }
        var id = named(() -> sql.sql(
                        """
                        insert into duty_telephone (unit_code, label, number, night, mail, position)
                        values (:unit, :label, :number, :night, :mail, :position) returning id""")
                .param("unit", entry.unitCode())
                .param("label", entry.label())
                .param("number", entry.number())
                .param("night", entry.night())
                .param("mail", entry.mail())
                .param("position", entry.position())
                .query(Long.class)
                .single());
        events.publishEvent(new OrganisationChanged.DutyTelephoneEntered(entry.unitCode() + " duty-" + id));
        return id;
    }

    /** Changes everything but the unit; who belongs to another unit is another entry. */
    public void change(long id, DutyEntry entry) {
        var unit = named(() -> found(sql.sql(
                        """
                        update duty_telephone set label = :label, number = :number, night = :night, mail = :mail,
                            position = :position
                        where id = :id and not ended returning unit_code""")
                .param("label", entry.label())
                .param("number", entry.number())
                .param("night", entry.night())
                .param("mail", entry.mail())
                .param("position", entry.position())
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse(null)));
        events.publishEvent(new OrganisationChanged.DutyTelephoneChanged(unit + " duty-" + id));
    }

    /** From now on nobody is told this number. */
    public void end(long id) {
        events.publishEvent(new OrganisationChanged.DutyTelephoneEnded(setEnded(id, true) + " duty-" + id));
    }

    /** An ended entry counts again. Refuses it where another entry has taken its name. */
    public void takeUp(long id) {
        var unit = named(() -> setEnded(id, false));
        events.publishEvent(new OrganisationChanged.DutyTelephoneTakenUp(unit + " duty-" + id));
    }

    private String setEnded(long id, boolean ended) {
        return found(sql.sql("update duty_telephone set ended = :ended where id = :id returning unit_code")
                .param("ended", ended)
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse(null));
    }

    private static String found(@Nullable String unit) {
        if (unit == null) {
            throw AdminRefusal.notThere();
        }
        return unit;
    }

    private static <T> T named(Supplier<T> saving) {
        try {
            return saving.get();
        } catch (DuplicateKeyException sameName) {
            throw new InvalidInput("label", "duty-label-exists");
        }
    }
}
