package jp.todoke.incident.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which links a case may get. */
class LinksOfCaseTest {

    private static final IncidentId OWN = new IncidentId("2012-0001");
    private static final IncidentId OTHER = new IncidentId("2012-0002");
    private static final ActedBy CHIEF = new ActedBy(1, new CaseText("中村 健一"), "保育課長");

    @Test
    void aCaseIsNotLinkedWithItself() {
        assertThat(refused(List.of(), similarTo(OWN))).containsExactly("other link-self");
    }

    @Test
    void twoCasesAreLinkedOnceWhicheverSideItWasEnteredOn() {
        assertThat(refused(List.of(link(OWN, OTHER, null)), similarTo(OTHER))).containsExactly("other link-twice");
        assertThat(refused(List.of(link(OTHER, OWN, null)), similarTo(OTHER))).containsExactly("other link-twice");
    }

    @Test
    void aLinkThatWasTakenBackHindersNoNewOne() {
        var removal = new CaseLink.Removal(new CaseText("別の出来事"), CHIEF, Instant.EPOCH);

        assertThat(refused(List.of(link(OWN, OTHER, removal)), similarTo(OTHER)))
                .isEmpty();
    }

    @Test
    void anEventElsewhereNeedsTheMunicipalityAndNoCase() {
        var nowhere = new NewLink(LinkKind.SAME_EVENT_ELSEWHERE, null, " ", null, "同じ委託先");

        assertThat(refused(List.of(), nowhere)).containsExactly("elsewhere required");
        assertThat(refused(List.of(), new NewLink(LinkKind.CHAIN, null, null, null, "続き")))
                .containsExactly("other required");
    }

    @Test
    void thereIsAnEndToThem() {
        var many = Collections.nCopies(50, link(OWN, new IncidentId("2012-0003"), null));

        assertThat(refused(many, similarTo(OTHER))).containsExactly("kind link-too-many");
    }

    private static NewLink similarTo(IncidentId other) {
        return new NewLink(LinkKind.SIMILAR, other.value(), null, null, "同じ媒体");
    }

    private static CaseLink link(IncidentId from, IncidentId to, CaseLink.@Nullable Removal removal) {
        return new CaseLink(
                1, from, LinkKind.SIMILAR, to, null, null, new CaseText("同じ媒体"), CHIEF, Instant.EPOCH, removal);
    }

    private static List<String> refused(List<CaseLink> there, NewLink link) {
        var links = new LinksOfCase(OWN, there);
        var refusal = catchThrowableOfType(InvalidInput.class, () -> links.check(link));
        return refusal == null
                ? List.of()
                : refusal.violations().stream()
                        .map(violation -> violation.field() + " " + violation.code())
                        .toList();
    }
}
