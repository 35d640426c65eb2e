package jp.todoke.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DiagramTest
class RepeatOnceTest {

    @Autowired
    Office office;

    @Autowired
    Clerk clerk;

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void anActThatLostIsDoneOnceMoreFromTheBeginning() {
        var incident = office.number();

        clerk.does(() -> {
            office.write(incident, "try " + tries.incrementAndGet());
            if (tries.get() == 1) {
                throw new OptimisticLockingException("lost");
            }
        });

        assertThat(office.facts(incident)).containsExactly("try 2");
    }

    @Test
    void anActThatLosesTwiceIsGivenUp() {
        assertThatThrownBy(() -> clerk.does(this::lose)).isInstanceOf(OptimisticLockingException.class);

        assertThat(tries).hasValue(2);
    }

    @Test
    void anInnerServiceLeavesTheRepeatingToTheOutermost() {
        assertThatThrownBy(() -> office.inTransaction(() -> clerk.does(this::lose)))
                .isInstanceOf(OptimisticLockingException.class);

        assertThat(tries).hasValue(1);
    }

    @Test
    void aRefusalIsNotRepeated() {
        assertThatThrownBy(() -> clerk.does(() -> {
                    tries.incrementAndGet();
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");

        assertThat(tries).hasValue(1);
    }

    private void lose() {
        tries.incrementAndGet();
        throw new OptimisticLockingException("lost");
    }
}
