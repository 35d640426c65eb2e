package jp.todoke.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** After a contractor's case its other contracts are looked through, and those like it of the same sections. */
class OtherContractsTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 12, 26);
    private static final ContractKind ENTRUSTED = ContractKind.ENTRUSTMENT;

    private final Contract own = contract(1, "C001", ENTRUSTED, List.of("S-KOREI", "S-SOGO"), "2012-04-01", null);
    private final OtherContracts others = new OtherContracts(List.of(own));

    @Test
    void thoseOfTheSameContractorWhateverTheirSectionAndKind() {
        var same = contract(2, "C001", ContractKind.DESIGNATED_MANAGER, List.of("S-HOIKU"), "2012-04-01", null);

        assertThat(others.among(List.of(own, same), TODAY)).containsExactly(same);
        assertThat(others.ofSameContractor(same)).isTrue();
    }

    @Test
    void thoseOfTheSameKindOfOneOfItsSections() {
        var like = contract(3, "C002", ENTRUSTED, List.of("S-SOGO"), "2012-04-01", null);
        var otherKind = contract(4, "C002", ContractKind.DESIGNATED_MANAGER, List.of("S-SOGO"), "2012-04-01", null);
        var otherSection = contract(5, "C002", ENTRUSTED, List.of("S-HOIKU"), "2012-04-01", null);

        assertThat(others.among(List.of(like, otherKind, otherSection), TODAY)).containsExactly(like);
        assertThat(others.ofSameContractor(like)).isFalse();
    }

    @Test
    void noneThatIsOverOrHasNotBegun() {
        var over = contract(6, "C001", ENTRUSTED, List.of("S-KOREI"), "2011-04-01", "2012-12-25");
        var lastDay = contract(7, "C001", ENTRUSTED, List.of("S-KOREI"), "2011-04-01", "2012-12-26");
        var toCome = contract(8, "C001", ENTRUSTED, List.of("S-KOREI"), "2012-12-27", null);

        assertThat(others.among(List.of(over, lastDay, toCome), TODAY)).containsExactly(lastDay);
    }

    private static Contract contract(
            long id, String contractor, ContractKind kind, List<String> sections, String from, @Nullable String to) {
        var terms = new ContractTerms(
                contractor,
                "運営委託",
                kind,
                sections,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                List.of(),
                null,
                null);
        return new Contract(
                id,
                List.of(new Contract.Version(
                        id, terms, null, new ActedBy(1, new CaseText("緑野 花子"), "主査"), Instant.EPOCH)));
    }
}
