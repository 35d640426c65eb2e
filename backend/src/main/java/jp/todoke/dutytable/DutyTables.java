package jp.todoke.dutytable;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import jp.todoke.assessment.Ground;
import jp.todoke.assessment.PersonsMaking;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which version of the table of duties counts on a day, and what it says. */
@Component
public class DutyTables {

    private final JdbcClient jdbc;

    DutyTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An adopted version.
     *
     * @param change by which it came; null for the first one, which is the program's
     */
    public record Version(int number, @Nullable Long change) {}

    /** As with the rules of the deadlines the latest of those valid on that day; one taken back never is. */
    public Version on(LocalDate day) {
        return jdbc.sql(
                        """
                        select v.version as number, v.change from duty_table_version v
                        left join duty_table_change c on c.id = v.change
                        where (c.valid_from is null or c.valid_from <= :day)
                        and not exists (select 1 from duty_table_withdrawal w where w.version = v.version)
                        order by v.version desc limit 1""")
                .param("day", day)
                .query(Version.class)
                .single();
    }

    /** The grounds that a number of persons makes, in their order, of several rows by the lowest number. */
    public List<PersonsMaking> personsMaking(Version version) {
        var persons = SheetKind.DUTY.inputs().indexOf(TableInput.PERSONS);
        var lowest = new TreeMap<Ground, Long>();
        TableFile.read(content(version)).duty().forEach(line -> line.cells()
                .get(persons)
                .over()
                .ifPresent(over -> lowest.merge(line.ground(), over, Math::min)));
        return lowest.entrySet().stream()
                .map(each -> new PersonsMaking(each.getKey(), each.getValue()))
                .toList();
    }

    /** Its file. */
    public String content(Version version) {
        return version.change() == null
                ? ProgramTable.CONTENT
                : jdbc.sql("select content from duty_table_change where id = :change")
                        .param("change", version.change())
                        .query(String.class)
                        .single();
    }
}
