package jp.todoke.identity.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.shared.DbTime;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty installation with the invented municipality and its people; what is there already stays as it is. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
public class DemoOrganisation implements ApplicationRunner {

    /** The one password of all demo accounts; it stands in the README. */
    public static final String PASSWORD = "todoke-demo-2026";

    private final JdbcClient sql;
    private final Clock clock;
    private final PasswordEncoder passwords;

    DemoOrganisation(JdbcClient sql, Clock clock, PasswordEncoder passwords) {
        this.sql = sql;
        this.clock = clock;
        this.passwords = passwords;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        // Of two nodes that start at once the second one finds what the first has entered.
        sql.sql("select pg_advisory_xact_lock(hashtext('todoke.first-accounts'))")
                .query((row, n) -> 1)
                .single();
        if (sql.sql("select exists (select 1 from account where demo)")
                .query(Boolean.class)
                .single()) {
            return;
        }
        var file = new DemoFile("/demo/midorino.yaml");
        file.list("units").forEach(this::unit);
        file.list("facilities").forEach(this::facilities);
        file.list("posts").forEach(post -> post(post.get("unit"), post.get("role"), post.get("name")));
        var hash = passwords.encode(PASSWORD);
        file.list("people").forEach(person -> person(person, hash, file.text("mail-domain"), file.date("valid-from")));
        file.list("telephones").forEach(this::telephone);
    }

    private void unit(Map<String, Object> unit) {
        unit(unit.get("code"), unit.get("name"), unit.get("kind"), unit.get("parent"), unit.get("phone"));
        switch (UnitKind.valueOf(unit.get("kind").toString())) {
            case SECTION -> {
                post(unit.get("code"), Role.SECTION_CHIEF.key(), unit.get("name") + "長");
                post(unit.get("code"), Role.SECTION_STAFF.key(), unit.get("name") + "員");
            }
            case DEPARTMENT -> post(unit.get("code"), Role.DEPARTMENT_DIRECTOR.key(), unit.get("name") + "長");
            default -> {}
        }
    }

    private void facilities(Map<String, Object> group) {
        DemoFile.names(group, "units").forEach((code, name) -> {
            unit(code, name, UnitKind.FACILITY, group.get("section"), "042-000-2" + code.substring(1));
            post(code, Role.FACILITY_HEAD.key(), group.get("head"));
            post(code, Role.FACILITY_STAFF.key(), group.get("staff"));
        });
    }

    private void unit(Object code, Object name, Object kind, Object parent, Object phone) {
        sql.sql(
                        """
                        insert into unit (code, name, kind, parent_code, body_code, phone, position)
                        values (:code, :name, :kind, :parent, coalesce((select body_code from unit
                            where code = :parent), :code), :phone,
                                (select count(*) from unit))
                        on conflict do nothing""")
                .param("code", code)
                .param("name", name)
                .param("kind", kind.toString())
                .param("parent", parent)
                .param("phone", phone)
                .update();
    }

    private void post(Object unit, Object role, Object name) {
        sql.sql("insert into post (role, unit_code, name) values (:role, :unit, :name) on conflict do nothing")
                .param("role", Role.ofKey(role.toString()).key())
                .param("unit", unit)
                .param("name", name)
                .update();
    }

    private void person(Map<String, Object> person, String hash, String mailDomain, LocalDate from) {
        var account = sql.sql(
                        """
                        insert into account (login, display_name, personnel_number, mail, password_hash, demo,
                            created_at)
                        values (:login, :name, (select (10001 + count(*))::text
                            from account), :mail, :hash, true, :at) returning id""")
                .param("login", person.get("login"))
                .param("name", person.get("name"))
                .param("mail", person.get("login") + "@" + mailDomain)
                .param("hash", hash)
                .param("at", DbTime.of(clock.instant()))
                .query(Long.class)
                .single();
        DemoFile.list(person, "posts").forEach(post -> sql.sql(
                        """
                        insert into holding (post_id, account_id, title, deputy, valid_from)
                        select id, :account, :title, :deputy, :from from post
                            where role = :role and unit_code = :unit""")
                .param("account", account)
                .param("title", post.get("title"))
                .param("deputy", post.getOrDefault("deputy", false))
                .param("from", from)
                .param("role", post.get("role"))
                .param("unit", post.get("unit"))
                .update());
    }

    private void telephone(Map<String, Object> entry) {
        sql.sql(
                        """
                        insert into duty_telephone (unit_code, label, number, night, mail, position)
                        values (:unit, :label, :number, :night, :mail, (select count(*)
                            from duty_telephone)) on conflict do nothing""")
                .param("unit", entry.get("unit"))
                .param("label", entry.get("label"))
                .param("number", entry.get("number"))
                .param("night", entry.getOrDefault("night", false))
                .param("mail", entry.get("mail"))
                .update();
    }
}
