package jp.todoke.identity.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The units of the municipality and their lines. */
@Component
public class Units {

    private static final String UNIT =
            """
            select u.code, u.name, u.kind, u.parent_code, b.name as body_name, u.phone
            from unit u join unit b on b.code = u.body_code
            """;

    private final JdbcClient sql;

    Units(JdbcClient sql) {
        this.sql = sql;
    }

    /** The unit of that code. Throws {@link UnknownUnit}. */
    public Unit get(String code) {
        return find(code).orElseThrow(() -> new UnknownUnit(code));
    }

    public Optional<Unit> find(String code) {
        return sql.sql(UNIT + "where u.code = :code")
                .param("code", code)
                .query(Unit.class)
                .optional();
    }

    /** The unit itself, then everything above it up to its body. Throws {@link UnknownUnit}. */
    public List<Unit> lineOf(String code) {
        var line = sql.sql(
                        """
                        with recursive line as (
                            select code, parent_code, 0 as height from unit where code = :code
                            union all
                            select above.code, above.parent_code, line.height + 1
                            from unit above join line on above.code = line.parent_code)
                        select u.code, u.name, u.kind, u.parent_code, b.name as body_name, u.phone
                        from line join unit u on u.code = line.code join unit b on b.code = u.body_code
                        order by line.height""")
                .param("code", code)
                .query(Unit.class)
                .list();
        if (line.isEmpty()) {
            throw new UnknownUnit(code);
        }
        return line;
    }

    /**
     * The responsible section 所管課: the nearest one up the line, the unit itself if it is one; without any, the unit
     * itself.
     */
    public Unit sectionOf(String code) {
        var line = lineOf(code);
        return line.stream()
                .filter(unit -> unit.kind() == UnitKind.SECTION)
                .findFirst()
                .orElse(line.get(0));
    }

    /** 部課名: a unit with its department before it, こども家庭部保育課. Throws {@link UnknownUnit}. */
    public String officialName(String code) {
        var line = lineOf(code);
        var unit = line.get(0);
        return line.stream()
                .skip(1)
                .filter(above -> above.kind() == UnitKind.DEPARTMENT)
                .findFirst()
                .map(department -> department.name() + unit.name())
                .orElse(unit.name());
    }

    /** All facilities in the order of the organisation. */
    public List<Unit> facilities() {
        return sql.sql(UNIT + "where u.kind = 'FACILITY' order by u.position, u.code")
                .query(Unit.class)
                .list();
    }

    /** All units, each after its parent's elders, in the order of the organisation. */
    public List<Unit> all() {
        return sql.sql(UNIT + "order by u.position, u.code").query(Unit.class).list();
    }
}
