package jp.todoke.faults;

import static jp.todoke.Patience.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;

/** Two people of the nursery who work at one door of the office while something around it fails. */
public final class PeopleAtWork {

    private PeopleAtWork() {}

    /** What fails, and is mended. */
    public interface Failure {
        void happens(List<Person> people) throws Exception;
    }

    /**
     * They work before it fails, and by themselves again once it is mended. What was answered with a yes is written
     * down in the book. Gives how long they waited after it was mended.
     */
    public static Duration through(Path book, int door, Failure failure) throws Exception {
        try (var one = new Person(book, door).atWork();
                var other = new Person(book, door).atWork()) {
            var people = List.of(one, other);
            soon().until(() -> people.stream().allMatch(person -> person.acts() > 0));
            failure.happens(people);

            var mended = System.nanoTime();
            var acts = people.stream().map(Person::acts).toList();
            soon().until(() -> one.acts() > acts.get(0) && other.acts() > acts.get(1));
            var waited = Duration.ofNanos(System.nanoTime() - mended);
            // Unknown faults, and pages that say nothing, would be among it.
            var refusals = new HashSet<String>();
            people.forEach(person -> refusals.addAll(person.refusals()));
            assertThat(refusals).isSubsetOf("503 /problems/database-away", "507 /problems/disk-full");
            return waited;
        }
    }
}
