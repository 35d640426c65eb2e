package jp.todoke.incident;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What happened to what, in the words of titles, sentences and headings: the one place where a kind and its media
 * become language.
 *
 * @param words what was said of a kind that has no word of its own; null where nothing was
 * @param media what carried the information; what has no word of its own counts as not known
 */
public record Happened(IncidentKind kind, @Nullable String words, List<MediumKind> media) {

    private static final String INFORMATION = "個人情報";

    /** The kind alone, of information wherever it stood: 個人情報の紛失. */
    public static Happened toInformation(IncidentKind kind) {
        return new Happened(kind, null, List.of());
    }

    /** Of one medium, made of codes only so that it may stand in lists and mails: ＳＤカードの紛失. */
    public static Happened of(IncidentKind kind, MediumKind medium) {
        return new Happened(kind, null, List.of(medium));
    }

    /** ＳＤカードの紛失, パソコンへの不正アクセス, パソコン内の情報の改ざん, 書類に係る事故（水にぬれて読めない）. */
    public String briefly() {
        return switch (kind) {
            case MISSENT_EMAIL, MISPUBLICATION, UNAUTHORIZED_VIEW, TAMPERING, DISCLOSURE_ERROR, WRONG_ENTRY ->
                happenedTo(things(MediumKind::inside));
            default -> happenedTo(thing());
        };
    }

    /** 個人情報が記録されたＳＤカードの紛失, パソコンに記録された個人情報の改ざん. */
    public String inFull() {
        if (thing().equals(INFORMATION)) {
            return briefly();
        }
        return switch (kind) {
            case MISSENT_EMAIL ->
                thing().equals(MediumKind.EMAIL.label())
                        ? happenedTo(INFORMATION + "が記録された" + thing())
                        : happenedTo(thing() + "に記録された" + INFORMATION);
            case MISPUBLICATION, UNAUTHORIZED_VIEW, TAMPERING, DISCLOSURE_ERROR ->
                happenedTo(thing() + "に記録された" + INFORMATION);
            case WRONG_ENTRY -> happenedTo(thing() + "における" + INFORMATION);
            default -> happenedTo(INFORMATION + "が記録された" + thing());
        };
    }

    /** The heading of what a paper counts: 紛失した個人情報および数. */
    public String countedHeading() {
        return switch (kind) {
                    case LOSS -> "紛失した";
                    case THEFT -> "盗難に遭った";
                    case MISSENT_EMAIL, MISDELIVERED_POST, MISISSUED, MISPUBLICATION, MISDISPOSAL ->
                        kind.label() + "した";
                    case UNAUTHORIZED_ACCESS -> "不正アクセスを受けた";
                    case UNAUTHORIZED_VIEW -> "不正に閲覧され、または目的外に利用された";
                    case RANSOMWARE -> "ランサムウェア等の攻撃を受けた";
                    case TAMPERING -> "改ざんされた";
                    case DESTRUCTION -> "滅失し、または毀損した";
                    case DISCLOSURE_ERROR -> "誤って開示した";
                    case WRONG_ENTRY -> "誤って記載し、または登録した";
                    case OTHER, UNKNOWN -> "事故に係る";
                }
                + INFORMATION
                + "および数";
    }

    /** The heading of who had it until then: 紛失判明に至るまでのＳＤカード等使用状況. */
    public String usageHeading() {
        var found = kind.label() + (kind.label().matches(".*[・の].*") ? "の判明" : "判明");
        var used = named(MediumKind::label);
        return found + "に至るまでの" + (used.isEmpty() ? "" : String.join("、", used) + "等") + "使用状況";
    }

    private String happenedTo(String thing) {
        return switch (kind) {
            case UNAUTHORIZED_ACCESS -> thing + "への" + kind.label();
            case RANSOMWARE -> thing + "に対する" + kind.label();
            case OTHER -> thing + "に係る" + kind.label() + inBrackets();
            case UNKNOWN -> thing + "に係る" + kind.label();
            default -> thing + "の" + kind.label();
        };
    }

    private String inBrackets() {
        return words == null || words.isBlank() ? "" : "（" + words.strip().replaceFirst("。{1,20}$", "") + "）";
    }

    private String thing() {
        return things(MediumKind::label);
    }

    /** ＳＤカード, 書類およびパソコン, ＳＤカード等; 個人情報 where no medium has a word of its own. */
    private String things(Function<MediumKind, String> word) {
        var named = named(word);
        if (named.isEmpty()) {
            return INFORMATION;
        }
        var last = named.get(named.size() - 1);
        var all = named.size() == 1 ? last : String.join("、", named.subList(0, named.size() - 1)) + "および" + last;
        return media.stream().allMatch(MediumKind::named) ? all : all + "等";
    }

    private List<String> named(Function<MediumKind, String> word) {
        return media.stream().filter(MediumKind::named).distinct().map(word).toList();
    }
}
