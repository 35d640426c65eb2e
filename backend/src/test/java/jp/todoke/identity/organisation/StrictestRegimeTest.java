package jp.todoke.identity.organisation;

import static jp.todoke.identity.organisation.LegalRegime.ADMIN_ORGAN;
import static jp.todoke.identity.organisation.LegalRegime.ASSEMBLY;
import static jp.todoke.identity.organisation.LegalRegime.PRIVATE_RULE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Of several units concerned the one under the strictest rules decides. */
class StrictestRegimeTest {

    @Test
    void aSectionBesideAHospitalMakesTheCaseOneOfTheCity() {
        assertThat(LegalRegime.strictest(List.of(PRIVATE_RULE, ADMIN_ORGAN))).isEqualTo(ADMIN_ORGAN);
        assertThat(LegalRegime.strictest(List.of(ASSEMBLY, PRIVATE_RULE))).isEqualTo(PRIVATE_RULE);
        assertThat(LegalRegime.strictest(List.of(ASSEMBLY))).isEqualTo(ASSEMBLY);
        assertThat(LegalRegime.strictest(List.of())).isEqualTo(ADMIN_ORGAN);
    }
}
