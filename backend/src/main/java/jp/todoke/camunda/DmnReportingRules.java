package jp.todoke.camunda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.todoke.assessment.OneTable;
import jp.todoke.assessment.PersonsMaking;
import jp.todoke.assessment.ReportingFacts;
import jp.todoke.assessment.ReportingRules;
import jp.todoke.assessment.RuledGround;
import jp.todoke.dutytable.DutyTables;
import jp.todoke.dutytable.TableEngine;
import org.springframework.stereotype.Component;

/** Asks the version of the table of duties that counts on the day of knowing; each is read once. */
@Component
class DmnReportingRules implements ReportingRules, TableEngine {

    private final DutyTables tables;
    private final Map<DutyTables.Version, OneTable> read = new ConcurrentHashMap<>();

    DmnReportingRules(DutyTables tables) {
        this.tables = tables;
    }

    @Override
    public List<RuledGround> grounds(ReportingFacts facts) {
        return table(tables.on(facts.knownOn())).grounds(facts);
    }

    @Override
    public List<PersonsMaking> personsMaking(LocalDate knownOn) {
        return tables.personsMaking(tables.on(knownOn));
    }

    @Override
    public int version(LocalDate knownOn) {
        return tables.on(knownOn).number();
    }

    @Override
    public OneTable table(DutyTables.Version version) {
        return read.computeIfAbsent(version, asked -> read(tables.content(asked)));
    }

    @Override
    public OneTable read(String dmn) {
        return new DmnTable(dmn);
    }
}
