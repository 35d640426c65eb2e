package jp.todoke.identity.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The posts of the units and who holds them. */
@Component
public class Posts {

    private static final String SELECT =
            """
            select p.id, p.role, p.name, p.unit_code, u.name as unit_name from post p
                join unit u on u.code = p.unit_code
            """;
    static final RowMapper<Post> POST = (row, n) -> new Post(
            row.getLong("id"),
            Role.ofKey(row.getString("role")),
            row.getString("name"),
            row.getString("unit_code"),
            row.getString("unit_name"));

    /** Who leads a unit; the secretariat's head leads the section in which the secretariat sits. */
    private static final List<Role> LEADING = List.of(
            Role.FACILITY_HEAD,
            Role.SECRETARIAT_HEAD,
            Role.SECTION_CHIEF,
            Role.DEPARTMENT_DIRECTOR,
            Role.DEPUTY_MAYOR,
            Role.SUPERINTENDENT);

    private final JdbcClient sql;
    private final Units units;

    Posts(JdbcClient sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    /** The post of that id. */
    public Post get(long postId) {
        return sql.sql(SELECT + "where p.id = :id")
                .param("id", postId)
                .query(POST)
                .single();
    }

    /** The post with that role at this very unit. */
    public Optional<Post> find(Role role, String unitCode) {
        return sql.sql(SELECT + "where p.role = :role and p.unit_code = :unit")
                .param("role", role.key())
                .param("unit", unitCode)
                .query(POST)
                .optional();
    }

    /** The posts that lead these units, in the order of the organisation. */
    public List<Post> leading(Collection<String> unitCodes) {
        if (unitCodes.isEmpty()) {
            return List.of();
        }
        return sql.sql(SELECT
                        + "where p.role in (:roles) and p.unit_code in (:units) order by u.position, u.code, p.id")
                .param("roles", LEADING.stream().map(Role::key).toList())
                .param("units", unitCodes)
                .query(POST)
                .list();
    }

    /** The only post of a role outside the lines: secretariat, auditor … */
    public Optional<Post> find(Role role) {
        return sql.sql(SELECT + "where p.role = :role order by p.id limit 1")
                .param("role", role.key())
                .query(POST)
                .optional();
    }

    /**
     * The post that has to act for a unit: of this unit, else upwards along its line, else the next post up the line
     * that leads a unit. Roles outside the lines (secretariat, auditor …) exist once. Throws {@link NoSuchPost}.
     */
    public Post resolve(Role role, String unitCode) {
        var found = role.isOfLine() ? inLine(role, unitCode) : find(role);
        return found.or(() -> leaderInLine(unitCode)).orElseThrow(() -> new NoSuchPost(role, unitCode));
    }

    /**
     * The posts above a post, the nearest first: of a section's staff its subsection chief, then the head of its own
     * unit, then of each unit up the line to the body.
     */
    public List<Post> above(Post post) {
        var line = ofLine(post.unitCode());
        return Stream.concat(
                        line.stream()
                                .filter(other -> other.unitCode().equals(post.unitCode())
                                        && other.role() == Role.SUBSECTION_CHIEF
                                        && post.role() == Role.SECTION_STAFF),
                        line.stream()
                                .map(Post::unitCode)
                                .distinct()
                                .flatMap(unit -> first(line, unit, LEADING).stream()))
                .filter(leader -> leader.id() != post.id())
                .toList();
    }

    /** Those who hold the post on that day, deputies last. Locked accounts are left out. */
    public List<Holder> holdersOf(long postId, LocalDate day) {
        return sql.sql(
                        """
                        select a.id as account_id, a.display_name, coalesce(h.title, p.name) as title, a.mail,
                            a.phone, h.deputy
                        from holding h join account a on a.id = h.account_id join post p on p.id = h.post_id
                        where h.post_id = :post and h.valid_from <= :day
                            and (h.valid_to is null or h.valid_to >= :day) and not a.locked
                        order by h.deputy, h.id""")
                .param("post", postId)
                .param("day", day)
                .query(Holder.class)
                .list();
    }

    /**
     * Those who hold a post of that role anywhere on that day, deputies last at each post. Locked accounts are left
     * out.
     */
    public List<Holder> holdersOf(Role role, LocalDate day) {
        return sql
                .sql("select id from post where role = :role order by id")
                .param("role", role.key())
                .query(Long.class)
                .list()
                .stream()
                .flatMap(post -> holdersOf(post, day).stream())
                .toList();
    }

    /** Whether somebody holds a post of that role at the unit, or up its line, on that day. */
    boolean isHeld(Role role, String unitCode, LocalDate day) {
        return inLine(role, unitCode)
                .filter(post -> !holdersOf(post.id(), day).isEmpty())
                .isPresent();
    }

    private Optional<Post> inLine(Role role, String unitCode) {
        return ofLine(unitCode).stream().filter(post -> post.role() == role).findFirst();
    }

    private Optional<Post> leaderInLine(String unitCode) {
        var leaders = Stream.of(Role.values()).filter(Role::leads).toList();
        var line = ofLine(unitCode);
        return line.stream()
                .map(Post::unitCode)
                .distinct()
                .flatMap(unit -> first(line, unit, leaders).stream())
                .findFirst();
    }

    /** The post at that unit whose role stands first among these. */
    private static Optional<Post> first(List<Post> line, String unitCode, List<Role> roles) {
        return roles.stream()
                .flatMap(role -> line.stream().filter(post -> post.unitCode().equals(unitCode) && post.role() == role))
                .findFirst();
    }

    /** All posts at the unit, then those at each unit above it. Throws {@link UnknownUnit}. */
    private List<Post> ofLine(String unitCode) {
        var line = sql.sql(
                        """
                        with recursive line as (
                            select code, parent_code, name, 0 as height from unit where code = :code
                            union all
                            select above.code, above.parent_code, above.name, line.height + 1 from unit above
                                join line on above.code = line.parent_code)
                        select p.id, p.role, p.name, p.unit_code, line.name as unit_name from line
                            join post p on p.unit_code = line.code
                        order by line.height, p.id""")
                .param("code", unitCode)
                .query(POST)
                .list();
        if (line.isEmpty()) {
            units.get(unitCode);
        }
        return line;
    }
}
