package jp.todoke.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.identity.Actor;
import jp.todoke.identity.HeldPost;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.UnitKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contract of C001 in the charge of S-A and S-B, which stand below the department D. */
class ContractReadersTest {

    private static final Map<String, Unit> UNITS = Stream.of(
                    unit("M", UnitKind.BODY, null),
                    unit("D", UnitKind.DEPARTMENT, "M"),
                    unit("S-A", UnitKind.SECTION, "D"),
                    unit("S-B", UnitKind.SECTION, "D"),
                    unit("S-X", UnitKind.SECTION, "D-X"),
                    unit("C001", UnitKind.CONTRACTOR, "S-A"),
                    unit("C002", UnitKind.CONTRACTOR, "S-A"))
            .collect(Collectors.toMap(Unit::code, unit -> unit));

    @ParameterizedTest
    @CsvSource({
        "SECRETARIAT,         S-JOHO, true,  true",
        "SECRETARIAT_HEAD,    S-JOHO, true,  true",
        "AUDITOR,             O,      true,  false",
        "SECTION_STAFF,       S-A,    true,  true",
        "SECTION_CHIEF,       S-B,    true,  true",
        "SECTION_CHIEF,       S-X,    false, false",
        "DEPARTMENT_DIRECTOR, D,      true,  false",
        "DEPARTMENT_DIRECTOR, D-X,    false, false",
        "CONTRACTOR,          C001,   true,  false",
        "CONTRACTOR,          C002,   false, false",
        "ADMIN,               S-A,    false, false",
        "COUNCIL_MEMBER,      O,      false, false",
        "DEPUTY_MAYOR,        M,      false, false"
    })
    void aContractIsReadAndEnteredByThese(Role role, String unit, boolean reads, boolean enters) {
        var actor = new Actor(1, "someone", "某", List.of(new HeldPost(1, role, "職", unit, unit, false)), false);
        var readers = new ContractReaders(actor, UNITS);
        var terms = new ContractTerms(
                "C001",
                "運営委託",
                ContractKind.ENTRUSTMENT,
                List.of("S-A", "S-B"),
                LocalDate.of(2012, 4, 1),
                null,
                List.of(),
                null,
                null);

        assertThat(readers.reads(terms)).isEqualTo(reads);
        assertThat(readers.enters(terms)).isEqualTo(enters);
    }

    private static Unit unit(String code, UnitKind kind, String parent) {
        return new Unit(code, code, kind, parent, "市長", null);
    }
}
