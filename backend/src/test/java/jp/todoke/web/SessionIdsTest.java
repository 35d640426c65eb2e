package jp.todoke.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SessionIdsTest {

    private final SessionIds ids = new SessionIds();

    @Test
    void anIdHoldsMoreChanceThanAnybodyCanTryAndFitsTheDatabase() {
        var id = ids.generate();

        assertThat(id).hasSize(36);
        assertThat(Base64.getUrlDecoder().decode(id).length * Byte.SIZE).isGreaterThanOrEqualTo(128);
    }

    @Test
    void noIdComesTwiceAndNoPlaceInItIsAlwaysTheSame() {
        var made = Stream.generate(ids::generate).limit(1000).toList();

        assertThat(made).doesNotHaveDuplicates();
        for (var place = 0; place < 36; place++) {
            var at = place;
            assertThat(made.stream().map(id -> id.charAt(at)).distinct().count())
                    .as("place " + at)
                    .isGreaterThan(32);
        }
    }
}
