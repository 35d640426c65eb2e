package jp.todoke.node;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.ProductCode;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What a node keeps in its own memory, and what it does by the clock: each of it stands here with the reason why
 * another node need not know it, or why it is done once. What is new and not in these lists fails the build.
 */
class KeptByOneNodeTest {

    private static final String FILLED_AT_START = "filled at start from the program itself, the same on each node";
    private static final String OF_ITS_SURROUNDINGS =
            "how this node finds its surroundings; another one asks for itself";

    private static final Map<String, String> KEPT = Map.ofEntries(
            entry("calendar.Calendars.kept", "by its number; which number stands, each transaction asks"),
            entry(
                    "camunda.ClockTimers.clockOfProcess",
                    "by the engine's ids, which are asked anew at each look; of which clock a process is never changes"),
            entry("camunda.ClockTimers.processOfTimer", "as clockOfProcess"),
            entry(
                    "camunda.DmnReportingRules.read",
                    "by the number of a version of the table, which never changes; which one counts is asked each time"),
            entry("camunda.StepRoles.known", "by the id of a deployed diagram, which never changes"),
            entry("clock.watch.ClockWatchdog.last", "of the leader's own; the others read each minute what it wrote"),
            entry(
                    "clock.counting.Rules.known",
                    "by the id of a version of a rule, whose rows are only ever added; which id is valid is asked each time"),
            entry("database.DatabaseWatch.asked", OF_ITS_SURROUNDINGS),
            entry("database.DatabaseWatch.away", OF_ITS_SURROUNDINGS),
            entry("database.DatabaseWatch.connection", OF_ITS_SURROUNDINGS),
            entry("database.EmbeddedServerGuard.closed", "an embedded database has one node only"),
            entry("evidence.FileIntake.pictures", "protects the memory of this node"),
            entry("evidence.Previews.painters", "protects the memory of this node"),
            entry("identity.account.FewPasswordsAtOnce.turns", "protects the processors of this node"),
            entry("identity.account.GuessedPasswords.common", FILLED_AT_START),
            entry("incident.people.NameNeighbours.WORDS", FILLED_AT_START),
            entry("mail.MailHost.away", OF_ITS_SURROUNDINGS),
            entry("mail.MailHost.brokenOff", OF_ITS_SURROUNDINGS),
            entry(
                    "mail.OutboxSender.sent",
                    "a mail that this node leases; should it die, the next one sends it with the same Message-ID"),
            entry("paper.Typefaces.KEPT", "read from the program itself, the same on each node"),
            entry(
                    "precedent.KeptCases.marks",
                    "by the mark of what was read of each case; which mark stands is asked at each look"),
            entry("shared.DiskSpace.directories", FILLED_AT_START),
            entry("shared.DiskSpace.refusedNanos", OF_ITS_SURROUNDINGS),
            entry("shared.PromptHealth.LOOKERS", "looks at the health of this node"),
            entry("shared.PromptHealth.lastLate", "looks at the health of this node"),
            entry("shared.PromptHealth.look", "looks at the health of this node"),
            entry("shared.RepeatedFaults.said", "what this node has written into its own log"),
            entry("shared.SettableClock.followers", "tests only"),
            entry("shared.SettableClock.offset", "tests only"),
            entry(
                    "usage.UsageFiles.reading",
                    "protects the memory of this node: one file of a person at a time on each"),
            entry("usage.UsageFiles.readers", "protects the memory of this node"),
            entry("web.AccessTable.rows", FILLED_AT_START),
            entry("web.ApiShapes.named", "types of the program, the same on each node"),
            entry("web.FewBodiesAtOnce.underWay", "protects the threads of this node's server"),
            entry("web.BrowserName.NAMES", FILLED_AT_START),
            entry("web.BrowserName.SYSTEMS", FILLED_AT_START),
            entry("worklist.DueDates.CLOCKS", FILLED_AT_START),
            entry(
                    "worklist.WorklistRepair.lastFound",
                    "a metric of the node that compared last; none on one that does not lead"));

    private static final Map<String, String> DONE_BY_THE_LEADER = Map.of(
            "addressee.ListInRunningCases.askAtOnce", "",
            "clock.watch.ClockWatchdog.watch", "the others tell what it saw",
            "evidence.OrphanedFiles.sweepAtNight", "",
            "incident.joining.ProcessReminder.remindAtNight", "",
            "measure.MeasureStarts.beginAtNight", "",
            "rollout.RollOutReminders.remind", "",
            "worklist.WorklistRepair.compareNightly", "");

    private static final Map<String, String> DONE_BY_EACH = Map.of(
            "authority.AnswerDrafts.removeExpired", "deletes what is over; the second time finds nothing",
            "identity.account.LoginThrottle.forgetWhatIsOver", "deletes what is over; the second time finds nothing",
            "incident.report.Drafts.removeExpired", "deletes what is over; the second time finds nothing",
            "mail.OutboxSender.sendDue", "each mail is leased to one node by its row",
            "node.Nodes.live", "says that this node lives",
            "worklist.StepDrafts.removeExpired", "deletes what is over; the second time finds nothing");

    private static final JavaClasses CLASSES = ProductCode.classes();

    @Test
    void whateverANodeKeepsForItselfHasItsReason() {
        var kept = Stream.concat(
                        keptClasses().stream().flatMap(KeptByOneNodeTest::changingFields),
                        CLASSES.stream().map(JavaClass::reflect).flatMap(KeptByOneNodeTest::changingStatics))
                .map(KeptByOneNodeTest::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(kept)
                .as("what a node keeps in memory: say in KEPT why another node need not know it")
                .isEqualTo(new TreeSet<>(KEPT.keySet()));
    }

    @Test
    void whateverIsDoneByTheClockIsDoneByTheLeaderOrHasItsReason() {
        var scheduled = CLASSES.stream()
                .flatMap(room -> room.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Scheduled.class))
                .toList();
        var led = scheduled.stream()
                .filter(method -> method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Nodes.class)
                                && call.getName().equals("leads")))
                .map(KeptByOneNodeTest::name)
                .collect(Collectors.toSet());
        var each = scheduled.stream()
                .map(KeptByOneNodeTest::name)
                .filter(name -> !led.contains(name))
                .collect(Collectors.toSet());

        assertThat(led).isEqualTo(DONE_BY_THE_LEADER.keySet());
        assertThat(each)
                .as("what each node does by the clock: say why it may, or ask Nodes.leads()")
                .isEqualTo(DONE_BY_EACH.keySet());
    }

    /** The beans, what they keep in their fields, what they or their configuration make at start, and so on. */
    private Set<Class<?>> keptClasses() {
        var kept = new LinkedHashSet<Class<?>>();
        var open = new ArrayDeque<Class<?>>();
        CLASSES.stream()
                .filter(one -> one.isMetaAnnotatedWith(Component.class))
                .map(JavaClass::reflect)
                .forEach(open::add);
        CLASSES.stream()
                .flatMap(one -> one.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Bean.class))
                .flatMap(KeptByOneNodeTest::made)
                .forEach(open::add);
        while (!open.isEmpty()) {
            var one = open.remove();
            if (CLASSES.contain(one) && !one.isRecord() && !one.isEnum() && kept.add(one)) {
                Arrays.stream(one.getDeclaredFields()).map(Field::getType).forEach(open::add);
                CLASSES.get(one).getConstructors().stream()
                        .flatMap(KeptByOneNodeTest::made)
                        .forEach(open::add);
            }
        }
        return kept;
    }

    private static Stream<Class<?>> made(JavaCodeUnit by) {
        return by.getConstructorCallsFromSelf().stream()
                .map(call -> call.getTargetOwner().reflect());
    }

    private static Stream<Field> changingFields(Class<?> kept) {
        return Arrays.stream(kept.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .filter(field ->
                        !Modifier.isFinal(field.getModifiers()) || changes(field.getType()) && !isGiven(field, kept));
    }

    private static Stream<Field> changingStatics(Class<?> any) {
        return Arrays.stream(any.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .filter(field ->
                        !Modifier.isFinal(field.getModifiers()) || changes(field.getType()) && !isConstant(field));
    }

    private static boolean changes(Class<?> type) {
        return Map.class.isAssignableFrom(type)
                || Collection.class.isAssignableFrom(type)
                || type == ThreadLocal.class
                || type.getName().startsWith("java.util.concurrent");
    }

    /** Spring gives it: the beans of a kind. */
    private static boolean isGiven(Field field, Class<?> kept) {
        return Arrays.stream(kept.getDeclaredConstructors())
                .map(Constructor::getParameterTypes)
                .flatMap(Arrays::stream)
                .anyMatch(field.getType()::equals);
    }

    private static boolean isConstant(Field field) {
        try {
            field.setAccessible(true);
            var value = field.get(null);
            return value.getClass().getName().matches("java\\.util\\.(ImmutableCollections|Collections)\\$.*")
                    || value instanceof EnumMap
                    || value instanceof EnumSet;
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String name(Field field) {
        return room(field.getDeclaringClass().getName()) + "." + field.getName();
    }

    private static String name(JavaMember method) {
        return room(method.getOwner().getName()) + "." + method.getName();
    }

    private static String room(String type) {
        return type.substring("jp.todoke.".length());
    }
}
