package jp.todoke.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no contract may say, which contract no case may concern, and which chain there cannot be. */
class ContractRefusalsTest {

    private static final Map<String, Unit> UNITS = Stream.of(
                    unit("C001", UnitKind.CONTRACTOR),
                    unit("C002", UnitKind.CONTRACTOR),
                    unit("S-A", UnitKind.SECTION),
                    unit("S-B", UnitKind.SECTION),
                    unit("F001", UnitKind.FACILITY))
            .collect(Collectors.toMap(Unit::code, Function.identity()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "C001 | S-A     | 2012-04-01 | 2013-03-31 | -",
                "C001 | S-A,S-B | 2012-04-01 | -          | -",
                "C001 | S-A     | 2012-04-01 | 2012-04-01 | -",
                "F001 | S-A     | 2012-04-01 | -          | contractor contract-no-contractor",
                "C999 | S-A     | 2012-04-01 | -          | contractor contract-no-contractor",
                "C001 | ''      | 2012-04-01 | -          | sections contract-no-section",
                "C001 | F001    | 2012-04-01 | -          | sections contract-unknown-section",
                "C001 | S-X     | 2012-04-01 | -          | sections contract-unknown-section",
                "C001 | S-A,S-A | 2012-04-01 | -          | sections contract-section-twice",
                "C001 | S-A     | 2012-04-01 | 2012-03-31 | to end-before-start"
            })
    void aContractIsRefusedAtItsField(
            String contractor, String sections, LocalDate from, LocalDate to, String refused) {
        var terms = new ContractTerms(
                contractor,
                "運営委託",
                ContractKind.ENTRUSTMENT,
                Arrays.stream(sections.split(","))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                from,
                to,
                List.of(),
                null,
                null);

        assertThat(refusal(() -> TermsCheck.check("", terms, UNITS))).isEqualTo(refused);
    }

    /** The case tells of 1 to 20 November, and the body knew on the 20th. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "C001 | C001 | 2012-04-01 | 2013-03-31 | -",
                "-    | C001 | 2012-04-01 | -          | -",
                "C001 | C001 | 2012-04-01 | 2012-11-01 | -",
                "C001 | C001 | 2012-11-20 | -          | -",
                "C002 | C001 | 2012-04-01 | -          | contract contract-of-another",
                "C001 | C001 | 2011-04-01 | 2012-10-31 | contract contract-ended-before",
                "-    | C001 | 2011-04-01 | 2012-10-31 | contract contract-ended-before",
                "C001 | C001 | 2012-11-21 | -          | contract contract-not-begun"
            })
    void aCaseConcernsNoContractOfAnotherContractorAndNoneThatWasNotInForce(
            String contractorOfTheCase, String contractor, LocalDate from, LocalDate to, String refused) {
        var fit = new ContractFit(contractorOfTheCase, LocalDate.of(2012, 11, 1), LocalDate.of(2012, 11, 20));

        assertThat(fit.hindrance(terms(contractor, from, to))
                        .map(found -> found.field() + " " + found.code())
                        .orElse(null))
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "乙社,丙社         | -",
                "''               | -",
                "みどり野福祉会      | links[0].name chain-circular",
                "乙社,乙社         | links[1].name chain-circular",
                "乙社,丙社,乙 社     | links[2].name chain-circular",
                "ABC社,丙社,ＡＢＣ社 | links[2].name chain-circular"
            })
    void nobodyStandsTwiceInAChain(String names, String refused) {
        var links = Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(name -> new ChainLink(new CaseText(name), null, null, null, new CaseText("契約書")))
                .toList();

        assertThat(refusal(() -> ContractChain.check("みどり野福祉会", links))).isEqualTo(refused);
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        var terms = new ContractTerms(
                "F001",
                "運営委託",
                ContractKind.ENTRUSTMENT,
                List.of(),
                LocalDate.of(2012, 4, 1),
                LocalDate.of(2011, 4, 1),
                List.of(),
                null,
                null);

        assertThatCode(() -> TermsCheck.check("", terms, UNITS))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.violations())
                        .extracting(violation -> violation.field())
                        .containsExactly("contractor", "sections", "to"));
    }

    private static String refusal(Runnable check) {
        var refused = catchThrowableOfType(InvalidInput.class, check::run);
        return refused == null
                ? null
                : refused.violations().get(0).field() + " "
                        + refused.violations().get(0).code();
    }

    private static ContractTerms terms(String contractor, LocalDate from, LocalDate to) {
        return new ContractTerms(
                contractor, "運営委託", ContractKind.ENTRUSTMENT, List.of("S-A"), from, to, List.of(), null, null);
    }

    private static Unit unit(String code, UnitKind kind) {
        return new Unit(code, code, kind, "M", "市長", null);
    }
}
