package jp.todoke;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a method of the office comes to, by calls and references alone. */
public final class Reach {

    private Reach() {}

    /**
     * Whether it comes to such a method.
     *
     * @param from the method where the way begins
     * @param way the methods through which the way may lead
     * @param goal what is looked for
     */
    public static boolean of(JavaCodeUnit from, Predicate<JavaCodeUnit> way, Predicate<JavaCodeUnit> goal) {
        var seen = new HashSet<JavaCodeUnit>(Set.of(from));
        var left = new ArrayDeque<JavaCodeUnit>(seen);
        while (!left.isEmpty()) {
            var code = left.remove();
            if (goal.test(code)) {
                return true;
            }
            Stream.concat(
                            code.getCallsFromSelf().stream()
                                    .map(call -> call.getTarget().resolveMember()),
                            code.getCodeUnitReferencesFromSelf().stream()
                                    .map(reference -> reference.getTarget().resolveMember()))
                    .flatMap(member -> member.stream().map(JavaCodeUnit.class::cast))
                    .filter(way)
                    .filter(seen::add)
                    .forEach(left::add);
        }
        return false;
    }
}
