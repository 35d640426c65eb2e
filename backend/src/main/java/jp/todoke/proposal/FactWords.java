package jp.todoke.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.course.CourseEntry;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.extent.CountUnit;
import jp.todoke.incident.extent.Malice;
import jp.todoke.incident.extent.Medium;
import jp.todoke.incident.extent.MyNumber;
import jp.todoke.incident.extent.NoticedBy;
import jp.todoke.incident.report.AbsentFact;
import jp.todoke.incident.report.GivenReport;
import jp.todoke.incident.report.PersonGroup;
import jp.todoke.paper.OfficialNumbers;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a case in sentences; what nobody gave has none. Free text is written by {@code write}, which may mask.
 */
public final class FactWords {

    private final CaseFacts.Facts facts;
    private final GivenReport report;
    private final UnaryOperator<String> write;

    /** Of these facts. */
    public FactWords(CaseFacts.Facts facts, UnaryOperator<String> write) {
        this.facts = facts;
        this.report = facts.firstReport();
        this.write = write;
    }

    /** ＳＤカードの紛失, パソコンへの不正アクセス, 書類に係る事故（水にぬれて読めない） */
    public String happened() {
        return facts.happened(write).briefly();
    }

    /** 警察, 受託者の親会社; empty where nobody said. */
    Optional<String> noticedBy() {
        var told = facts.circumstances();
        return told.noticedBy() == null || told.noticedBy() == NoticedBy.UNKNOWN
                ? Optional.empty()
                : text(told.noticedByWords())
                        .or(() -> Optional.of(told.noticedBy().label()));
    }

    /** ある（子どもが転倒）, ない, 分からない; empty where nobody was asked. */
    Optional<String> danger() {
        var told = facts.circumstances();
        if (told.danger() == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (told.danger()) {
                    case NONE -> "ない";
                    case SOME ->
                        "ある"
                                + text(told.dangerWords())
                                        .map(what -> "（" + what + "）")
                                        .orElse("");
                    case UNKNOWN -> AbsentFact.UNKNOWN.word();
                });
    }

    /** ある, ない, 分からない; empty where nobody was asked. */
    Optional<String> myNumber() {
        var told = facts.circumstances().myNumber();
        return told == null
                ? Optional.empty()
                : Optional.of(
                        told == MyNumber.UNKNOWN ? AbsentFact.UNKNOWN.word() : told == MyNumber.YES ? "ある" : "ない");
    }

    /** 平成24年12月25日（火）午後4時40分頃 */
    Optional<String> noticedAt() {
        return Optional.ofNullable(report.noticedAt()).map(ToldTime::wholeWords);
    }

    /** 平成24年12月25日（火）: the day on which somebody noticed it, else on which the body knew of it. */
    public String dayNoticed() {
        var noticed = report.noticedAt();
        return (noticed == null ? facts.incident().known() : noticed).start().dateWords();
    }

    /** 平成24年12月25日（火）夕方, 分からない; empty where nobody has said. */
    Optional<String> occurred() {
        return facts.occurredInWords();
    }

    /** 平成24年12月18日（火）～平成24年12月21日（金）（公開を停止した。）; empty where nobody has said. */
    Optional<String> exposed() {
        return facts.exposedInWords(write);
    }

    /** What happened, in the words of the first report. */
    public Optional<String> description() {
        return text(report.description());
    }

    /** 子ども・保護者の情報（写真） */
    public Optional<String> whose() {
        var groups = report.groups().stream()
                .filter(group -> group != PersonGroup.UNKNOWN)
                .map(PersonGroup::label)
                .collect(Collectors.joining("・"));
        var contents = text(report.contents());
        if (groups.isEmpty()) {
            return contents;
        }
        return Optional.of(
                groups + "の情報" + contents.map(what -> "（" + what + "）").orElse(""));
    }

    /** 22名～46名, as known now; empty where nobody knows. */
    public Optional<String> persons() {
        return facts.affectedPersons()
                .filter(known -> known.min() != null || known.max() != null)
                .map(known -> OfficialNumbers.range(
                        known.min(), known.max(), known.approx(), OfficialNumbers.word(CountUnit.PERSONS)));
    }

    Optional<String> place() {
        return text(report.place());
    }

    /** 平成24年12月21日（金）午後5時頃 */
    Optional<String> lastSeenAt() {
        return Optional.ofNullable(report.lastSeenAt()).map(ToldTime::wholeWords);
    }

    /** ある or ない, where somebody said so. */
    Optional<String> malice() {
        return facts.malice() == Malice.UNKNOWN
                ? Optional.empty()
                : Optional.of(facts.malice() == Malice.YES ? "ある" : "ない");
    }

    /** One line for each thing: ２歳児用ＳＤカード　1枚（約41件）、保護：パスワードあり */
    List<String> media() {
        return facts.media().stream().map(this::medium).toList();
    }

    /** The medium that the first report named, where no thing was entered. */
    Optional<String> medium() {
        return report.medium() == MediumKind.UNKNOWN || report.medium() == MediumKind.OTHER
                ? Optional.empty()
                : Optional.of(report.medium().label());
    }

    /** The lines of the course of events of these kinds, each day under its date; all kinds where none is named. */
    String course(EntryKind... kinds) {
        var wanted = kinds.length == 0 ? EnumSet.allOf(EntryKind.class) : EnumSet.copyOf(List.of(kinds));
        var lines = new ArrayList<String>();
        var day = "";
        for (var entry : facts.course()) {
            if (!wanted.contains(entry.kind())) {
                continue;
            }
            var date = entry.time().dayWords();
            if (!date.equals(day)) {
                lines.add(date);
                day = date;
            }
            lines.add(line(entry));
        }
        return String.join("\n", lines);
    }

    private String line(CourseEntry entry) {
        return Stream.of(
                        entry.time().words(),
                        entry.actor() == null ? "" : write.apply(entry.actor().value()),
                        write.apply(entry.what().value()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("　"));
    }

    private String medium(Medium medium) {
        var quantity =
                medium.quantity() == null ? "" : "　" + OfficialNumbers.of(medium.quantity(), unit(medium.unit()));
        var items = medium.items() == null
                ? ""
                : "（"
                        + OfficialNumbers.about(
                                medium.approx(),
                                medium.items(),
                                medium.itemsUnit() == null ? "件" : unit(medium.itemsUnit()))
                        + "）";
        var protection = medium.safeguards()
                .protectionInWords(write)
                .map(words -> "、保護：" + words)
                .orElse("");
        var kept = medium.safeguards().lines(write).stream()
                .map(line -> "、" + line)
                .collect(Collectors.joining());
        var used = medium.lastUsedAt() == null
                ? ""
                : "、最後に使用：" + medium.lastUsedAt().wholeWords();
        return write.apply(medium.label().value()) + quantity + items + protection + kept + used + found(medium);
    }

    /** 、発見：令和8年11月24日（火）午前、書庫; empty while nobody has found it. */
    private String found(Medium medium) {
        return medium.find() == null
                ? ""
                : "、発見：" + medium.find().time().wholeWords() + "、"
                        + write.apply(medium.find().place().value());
    }

    private @Nullable String unit(@Nullable String typed) {
        return typed == null ? null : write.apply(typed);
    }

    private Optional<String> text(@Nullable CaseText text) {
        return Optional.ofNullable(text).map(CaseText::value).map(write);
    }

    /** Whole lines, as many as the field takes. */
    static String within(int longest, String text) {
        if (text.length() <= longest) {
            return text;
        }
        var end = text.lastIndexOf('\n', longest);
        return text.substring(0, end > 0 ? end : longest);
    }
}
