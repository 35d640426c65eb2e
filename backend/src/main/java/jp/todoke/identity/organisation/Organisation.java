package jp.todoke.identity.organisation;

import java.util.List;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Entering and changing units and posts. */
@Service
@Transactional
public class Organisation {

    private final JdbcClient sql;
    private final Units units;
    private final LegalRegimes regimes;
    private final ApplicationEventPublisher events;

    Organisation(JdbcClient sql, Units units, LegalRegimes regimes, ApplicationEventPublisher events) {
        this.sql = sql;
        this.units = units;
        this.regimes = regimes;
        this.events = events;
    }

    /** All posts, in the order of the roles within a unit. */
    @Transactional(readOnly = true)
    public List<Post> posts() {
        return sql.sql(
                        """
                        select p.id, p.role, p.name, p.unit_code, u.name as unit_name from post p
                            join unit u on u.code = p.unit_code order by p.id""")
                .query(Posts.POST)
                .list();
    }

    /**
     * Enters a unit under its parent; a body has none. Refuses a code that exists and an unknown parent at the field.
     */
    public void enterUnit(String code, String name, UnitKind kind, @Nullable String parent, @Nullable String phone) {
        if (units.find(code).isPresent()) {
            throw new InvalidInput("code", "code-exists");
        }
        if ((kind == UnitKind.BODY) != (parent == null)) {
            throw new InvalidInput("parentCode", kind == UnitKind.BODY ? "body-has-no-parent" : "required");
        }
        if (parent != null && units.find(parent).isEmpty()) {
            throw new InvalidInput("parentCode", "unknown-unit");
        }
        sql.sql(
                        """
                        insert into unit (code, name, kind, parent_code, body_code, phone, position)
                        values (:code, :name, :kind, :parent, coalesce((select body_code from unit
                            where code = :parent), :code), :phone,
                                (select coalesce(max(position), 0) + 1 from unit))""")
                .param("code", code)
                .param("name", name)
                .param("kind", kind.name())
                .param("parent", parent)
                .param("phone", phone)
                .update();
        events.publishEvent(new OrganisationChanged.UnitEntered(code));
    }

    /** Gives a unit another name or telephone number. Throws {@link UnknownUnit}. */
    public void changeUnit(String code, String name, @Nullable String phone) {
        units.get(code);
        sql.sql("update unit set name = :name, phone = :phone where code = :code")
                .param("code", code)
                .param("name", name)
                .param("phone", phone)
                .update();
        events.publishEvent(new OrganisationChanged.UnitRenamed(code));
    }

    /**
     * Says under which rules a unit handles personal information; what lies below it follows where it says nothing of
     * itself. Nothing where that is so already. Throws {@link UnknownUnit}.
     */
    public void changeLegalRegime(String code, LegalRegime regime) {
        if (regimes.of(code) == regime) {
            return;
        }
        sql.sql("update unit set legal_regime = :regime where code = :code")
                .param("code", code)
                .param("regime", regime.name())
                .update();
        events.publishEvent(new OrganisationChanged.LegalRegimeChanged(code, regime));
    }

    /** Enters a post at a unit. Each role exists once at a unit; several people may hold it. */
    public void enterPost(String unit, Role role, String name) {
        if (units.find(unit).isEmpty()) {
            throw new InvalidInput("unitCode", "unknown-unit");
        }
        var entered = sql.sql(
                        "insert into post (role, unit_code, name) values (:role, :unit, :name) on conflict do nothing")
                .param("role", role.key())
                .param("unit", unit)
                .param("name", name)
                .update();
        if (entered == 0) {
            throw new InvalidInput("role", "post-exists");
        }
        events.publishEvent(new OrganisationChanged.PostEntered(unit + " " + role.key()));
    }
}
