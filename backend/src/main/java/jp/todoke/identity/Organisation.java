package jp.todoke.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Entering and changing units, posts and their holders. A holding is ended, never removed, so that the past stays true. */
@Service
@Transactional
public class Organisation {

    /** A holding as the administrator sees it, past and future ones included; {@code today} says whether it counts now. */
    public record Holding(long id, long postId, long accountId, String login, String displayName, @Nullable String title, boolean deputy,
            LocalDate from, @Nullable LocalDate to, boolean today) {}

    private final JdbcClient sql;
    private final Clock clock;
    private final Units units;
    private final ApplicationEventPublisher events;

    Organisation(JdbcClient sql, Clock clock, Units units, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.units = units;
        this.events = events;
    }

    /** All posts, in the order of the roles within a unit. */
    @Transactional(readOnly = true)
    public List<Post> posts() {
        return sql.sql("select p.id, p.role, p.name, p.unit_code, u.name as unit_name from post p join unit u on u.code = p.unit_code order by p.id")
                .query(Posts.POST).list();
    }

    /** All holdings, those of today first, then by their beginning. */
    @Transactional(readOnly = true)
    public List<Holding> holdings() {
        return sql.sql("""
                        select h.id, h.post_id, h.account_id, a.login, a.display_name, h.title, h.deputy, h.valid_from as "from", h.valid_to as "to",
                               (h.valid_from <= :today and (h.valid_to is null or h.valid_to >= :today) and not a.locked) as today
                        from holding h join account a on a.id = h.account_id
                        order by today desc, h.deputy, h.valid_from desc, h.id""")
                .param("today", LocalDate.now(clock)).query(Holding.class).list();
    }

    /** Enters a unit under its parent; a body has none. Refuses a code that exists and an unknown parent at the field. */
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
        sql.sql("""
                        insert into unit (code, name, kind, parent_code, body_code, phone, position)
                        values (:code, :name, :kind, :parent, coalesce((select body_code from unit where code = :parent), :code), :phone,
                                (select coalesce(max(position), 0) + 1 from unit))""")
                .param("code", code).param("name", name).param("kind", kind.name()).param("parent", parent).param("phone", phone).update();
        events.publishEvent(new OrganisationChanged.UnitEntered(code));
    }

    /** Gives a unit another name or telephone number. Throws {@link UnknownUnit}. */
    public void changeUnit(String code, String name, @Nullable String phone) {
        units.get(code);
        sql.sql("update unit set name = :name, phone = :phone where code = :code").param("code", code).param("name", name).param("phone", phone).update();
        events.publishEvent(new OrganisationChanged.UnitRenamed(code));
    }

    /** Enters a post at a unit. Each role exists once at a unit; several people may hold it. */
    public void enterPost(String unit, Role role, String name) {
        if (units.find(unit).isEmpty()) {
            throw new InvalidInput("unitCode", "unknown-unit");
        }
        var entered = sql.sql("insert into post (role, unit_code, name) values (:role, :unit, :name) on conflict do nothing")
                .param("role", role.key()).param("unit", unit).param("name", name).update();
        if (entered == 0) {
            throw new InvalidInput("role", "post-exists");
        }
        events.publishEvent(new OrganisationChanged.PostEntered(unit + " " + role.key()));
    }

    /** Lets somebody hold a post from a day on, both days included; {@code to} null while no end is known. */
    public void appoint(long post, String login, @Nullable String title, boolean deputy, LocalDate from, @Nullable LocalDate to) {
        var held = postOf(post);
        var account = sql.sql("select id from account where login = :login").param("login", login.strip().toLowerCase(Locale.ROOT)).query(Long.class)
                .optional().orElseThrow(() -> new InvalidInput("login", "unknown-account"));
        if (to != null && to.isBefore(from)) {
            throw new InvalidInput("to", "end-before-start");
        }
        sql.sql("""
                        insert into holding (post_id, account_id, title, deputy, valid_from, valid_to)
                        values (:post, :account, :title, :deputy, :from, :to)""")
                .param("post", post).param("account", account).param("title", title).param("deputy", deputy).param("from", from).param("to", to).update();
        events.publishEvent(new OrganisationChanged.HolderAppointed(
                "account-%d %s %s%s %s %s".formatted(account, held.unitCode(), held.role().key(), deputy ? " DEPUTY" : "", from, to == null ? "" : to)));
    }

    /** Ends a holding after the last day {@code to}. A holding that has not begun by then ends on its first day. */
    public void endHolding(long holding, LocalDate to) {
        var ended = sql.sql("""
                        update holding h set valid_to = greatest(h.valid_from, :to) from post p where h.id = :id and p.id = h.post_id
                        returning 'account-' || h.account_id || ' ' || p.unit_code || ' ' || p.role || ' ' || h.valid_to""")
                .param("id", holding).param("to", to).query(String.class).optional().orElseThrow(AdminRefusal::notThere);
        events.publishEvent(new OrganisationChanged.HoldingEnded(ended));
    }

    private Post postOf(long id) {
        return posts().stream().filter(post -> post.id() == id).findFirst().orElseThrow(AdminRefusal::notThere);
    }
}
