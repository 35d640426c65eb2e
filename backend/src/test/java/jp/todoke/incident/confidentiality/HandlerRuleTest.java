package jp.todoke.incident.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.LongStream;
import jp.todoke.shared.InvalidInput;
import org.junit.jupiter.api.Test;

class HandlerRuleTest {

    private static final HandlerCandidate HEAD = candidate(1, null, true, 11);
    private static final HandlerCandidate WHO_DECIDES = candidate(2, 12L, true, 12);
    private static final HandlerCandidate CHIEF = candidate(3, null, false, 13, 14);
    private static final List<HandlerCandidate> ALL = List.of(HEAD, WHO_DECIDES, CHIEF);

    @Test
    void theHeadOfTheSecretariatAndWhoeverDecidesAreEnough() {
        assertThatCode(() -> check(HEAD, WHO_DECIDES)).doesNotThrowAnyException();
        assertThatCode(() -> check(HEAD, WHO_DECIDES, CHIEF)).doesNotThrowAnyException();
    }

    @Test
    void whoeverLeadsTheSecretariatAndWhoeverDecidesAreAlwaysNamed() {
        assertThat(refused(WHO_DECIDES, CHIEF)).containsExactly("handler-required");
        assertThat(refused(HEAD, CHIEF)).containsExactly("handler-required");
    }

    @Test
    void aHeadWhoDecidesAloneNamesASecondPerson() {
        var candidates = List.of(HEAD, candidate(2, 12L, false, 12));

        assertThat(catchThrowableOfType(
                                InvalidInput.class, () -> HandlerRule.check(List.of(HEAD.handler()), candidates))
                        .violations())
                .singleElement()
                .extracting("field", "code")
                .containsExactly("handlers", "handlers-too-few");
        assertThatCode(() -> HandlerRule.check(
                        List.of(HEAD.handler(), candidates.get(1).handler()), candidates))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyIsNamedWhoIsNotOffered() {
        assertThat(refused(HEAD, WHO_DECIDES, candidate(9, null, false, 19))).containsExactly("unknown-handler");
    }

    private static void check(HandlerCandidate... named) {
        HandlerRule.check(List.of(named).stream().map(HandlerCandidate::handler).toList(), ALL);
    }

    private static List<String> refused(HandlerCandidate... named) {
        return catchThrowableOfType(InvalidInput.class, () -> check(named)).violations().stream()
                .map(violation -> violation.code())
                .toList();
    }

    private static HandlerCandidate candidate(long post, Long account, boolean required, long... people) {
        return new HandlerCandidate(
                new Handler(post, account),
                "職" + post,
                LongStream.of(people)
                        .mapToObj(person -> new HandlerCandidate.Person(person, "職員" + person))
                        .toList(),
                required);
    }
}
