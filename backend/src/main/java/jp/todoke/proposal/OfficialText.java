package jp.todoke.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.todoke.authority.Duty;
import jp.todoke.cause.StatedCause;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.notification.NotificationView;
import jp.todoke.paper.OfficialNumbers;
import jp.todoke.prevention.Plan;
import org.jspecify.annotations.Nullable;

/**
 * 公表文 in the official layout, from the same sentences as paper and filing. A part that no fact fills is left out, and
 * the numbers of the others close up. Nothing of it is masked yet.
 *
 * @param where the units concerned, as a sentence names them
 * @param cause the cause as it stands; null while nobody has stated any
 * @param plan the approved measures; null without any
 * @param answers the section that answers questions
 */
record OfficialText(
        CaseFacts.Facts facts,
        String where,
        NotificationView notification,
        List<Duty> duties,
        @Nullable StatedCause cause,
        @Nullable Plan plan,
        Unit answers) {

    private static final int LONGEST = 7500;
    private static final String APOLOGY = "　このたび、次のとおり個人情報に係る事故が発生しました。関係する皆様に多大な御迷惑と御心配をお掛けしましたことを、深くおわび申し上げます。";

    private record Part(String heading, List<String> lines) {

        String numbered(int number) {
            return (char) ('０' + number) + "　" + heading + "\n"
                    + lines.stream().map(line -> "　" + line).collect(Collectors.joining("\n"));
        }
    }

    /** 個人情報が記録されたＳＤカードの紛失について（お詫び） */
    String heading() {
        return facts.happened(UnaryOperator.identity()).inFull() + "について（お詫び）";
    }

    /** The apology, then the numbered parts. */
    String body() {
        var words = new FactWords(facts, UnaryOperator.identity());
        var parts = Stream.of(
                        new Part("概要", overview(words)),
                        new Part("経緯", course(words)),
                        new Part(informationHeading(), information(words)),
                        new Part("対応", response()),
                        new Part("原因", causeLines()),
                        new Part("再発防止策", measures()),
                        new Part("問合せ先", contact()))
                .filter(part -> !part.lines().isEmpty())
                .toList();
        var numbered = IntStream.range(0, parts.size())
                .mapToObj(at -> parts.get(at).numbered(at + 1))
                .collect(Collectors.joining("\n\n"));
        return FactWords.within(LONGEST, APOLOGY + "\n\n" + numbered);
    }

    private List<String> overview(FactWords words) {
        return List.of("%s、%sにおいて、%sが判明しました。".formatted(words.dayNoticed(), where, words.happened()));
    }

    /** What was noticed, searched for and told to the persons; what happened inside the office stays there. */
    private static List<String> course(FactWords words) {
        return words.course(EntryKind.DISCOVERY, EntryKind.SEARCH, EntryKind.NOTICE)
                .lines()
                .toList();
    }

    private String informationHeading() {
        return switch (facts.kind()) {
                    case MISSENT_EMAIL, MISDELIVERED_POST, MISISSUED, MISPUBLICATION, DISCLOSURE_ERROR -> "漏えいした";
                    case DESTRUCTION, MISDISPOSAL -> "滅失し、または毀損した";
                    case TAMPERING, WRONG_ENTRY -> "事故に係る";
                    default -> "漏えいのおそれがある";
                }
                + "個人情報";
    }

    private static List<String> information(FactWords words) {
        var lines = new ArrayList<String>();
        words.whose().ifPresent(whose -> lines.add("情報：" + whose));
        words.persons().ifPresent(persons -> lines.add("本人の数：" + persons));
        words.media().forEach(medium -> lines.add("媒体：" + medium));
        words.myNumber().ifPresent(told -> lines.add("個人番号（マイナンバー）：" + told));
        return lines;
    }

    private List<String> response() {
        var lines = new ArrayList<String>();
        var told = notification.contacts().stream()
                .mapToInt(NotificationView.Contact::told)
                .sum();
        if (told > 0) {
            var apologised = notification.contacts().stream().anyMatch(NotificationView.Contact::apology);
            lines.add("対象となる方には、これまでに延べ" + OfficialNumbers.of(told, "名") + "に御連絡"
                    + (apologised ? "し、おわびしました。" : "しました。"));
        }
        if (duties.stream().anyMatch(Duty::everFiled)) {
            lines.add("個人情報保護委員会に報告しました。");
        }
        return lines;
    }

    private List<String> causeLines() {
        if (cause == null || cause.sentence() == null) {
            return List.of();
        }
        var lines = new ArrayList<>(cause.lines());
        switch (cause.status()) {
            case PRESUMED -> lines.add("（推定）");
            case UNKNOWN -> lines.add("（原因の特定には至っていません。）");
            case CONFIRMED -> {}
        }
        return lines;
    }

    private List<String> measures() {
        return plan == null
                ? List.of()
                : plan.measures().stream()
                        .map(measure -> "・" + measure.text().value())
                        .toList();
    }

    private List<String> contact() {
        return List.of(answers.name() + (answers.phone() == null ? "" : "　電話" + answers.phone()));
    }
}
