package jp.todoke.clock.counting;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * English for what stands behind a limit and why a day is closed. What is not known here stays as the office wrote it.
 */
public final class EnglishGround {

    private static final String SUBSTITUTE = " 振替休日";

    private static final Map<String, String> CLOSED_BY = Map.ofEntries(
            entry("土曜日・日曜日", "weekend"),
            entry("祝日", "public holiday"),
            entry("年末年始", "turn of the year"),
            entry("閉庁日", "closed by the city"),
            entry("元日", "New Year’s Day"),
            entry("成人の日", "Coming of Age Day"),
            entry("建国記念の日", "National Foundation Day"),
            entry("天皇誕生日", "Emperor’s Birthday"),
            entry("春分の日", "Vernal Equinox Day"),
            entry("昭和の日", "Showa Day"),
            entry("憲法記念日", "Constitution Memorial Day"),
            entry("みどりの日", "Greenery Day"),
            entry("こどもの日", "Children’s Day"),
            entry("海の日", "Marine Day"),
            entry("山の日", "Mountain Day"),
            entry("敬老の日", "Respect for the Aged Day"),
            entry("秋分の日", "Autumnal Equinox Day"),
            entry("スポーツの日", "Sports Day"),
            entry("体育の日", "Sports Day"),
            entry("体育の日（スポーツの日）", "Sports Day"),
            entry("文化の日", "Culture Day"),
            entry("勤労感謝の日", "Labour Thanksgiving Day"),
            entry("休日", "citizens’ holiday"),
            entry("休日（祝日扱い）", "public holiday"));

    /** Laws and articles by their English names, in the order in which they are looked for. */
    private static final List<Said> ARTICLE = List.of(
            new Said(
                    Pattern.compile("国への報告義務なし（個人情報保護法が市区町村に適用されたのは令和5年4月1日から）"),
                    "no duty to report to the state (the Act on the Protection of Personal Information applies to municipalities"
                            + " since 1 April 2023)"),
            new Said(Pattern.compile("病院・診療所・大学"), "hospitals, clinics, universities"),
            new Said(Pattern.compile("行政機関等"), "administrative organs"),
            new Said(Pattern.compile("議会の個人情報保護条例"), "the assembly’s ordinance on personal information"),
            new Said(Pattern.compile("議会"), "assembly"),
            new Said(Pattern.compile("番号法29条の4第(\\d)項"), "My Number Act art. 29-4($1)"),
            new Said(
                    Pattern.compile("平成27年特定個人情報保護委員会規則第5号"),
                    "Rule No. 5 of 2015 of the Specific Personal Information Protection Commission "),
            new Said(Pattern.compile("特定個人情報"), "My Number information"),
            new Said(Pattern.compile("施行規則"), "Enforcement Rules "),
            new Said(Pattern.compile("個人情報保護委員会の指針"), "Guidelines of the Personal Information Protection Commission "),
            new Said(Pattern.compile("個人情報保護法"), "Act on the Protection of Personal Information "),
            new Said(Pattern.compile("行政機関の休日に関する法律"), "Act on Holidays of Administrative Organs "),
            new Said(Pattern.compile("(\\d{1,3})条(?:(\\d{1,3})項)?"), "art. $1($2)"),
            new Said(Pattern.compile("\\(\\)"), ""),
            new Said(Pattern.compile("1号"), "(i)"),
            new Said(Pattern.compile("2号"), "(ii)"),
            new Said(Pattern.compile("3号"), "(iii)"),
            new Said(Pattern.compile("4号"), "(iv)"),
            new Said(Pattern.compile("「速やかに」"), " “promptly”"),
            new Said(Pattern.compile("「おおむね(\\d)～(\\d)日以内」"), "“within about $1 to $2 days”"),
            new Said(Pattern.compile("「(\\d{1,3})日以内」"), " “within $1 days”"),
            new Said(Pattern.compile("庁内の目安"), "house rule "),
            new Said(Pattern.compile("不正の目的"), "wrongful purpose"),
            new Said(Pattern.compile("次の会議の資料の期限"), "the deadline of the next meeting’s paper"),
            new Said(Pattern.compile("承認された本人対応の計画"), "the approved plan for the persons"),
            new Said(Pattern.compile("承認された再発防止策に定めた日"), "the date in the approved prevention plan"),
            new Said(Pattern.compile("確報に記した追完の日"), "the date named in the final report"),
            new Said(Pattern.compile("報告先の定める日"), "the date set by the addressee"),
            new Said(Pattern.compile("報告先の一覧に期限がないときは"), "without a time in the list of addressees, "),
            new Said(Pattern.compile("報告先の一覧に定めた期限"), "the time in the list of addressees"),
            new Said(Pattern.compile("個人情報保護委員会の定める日"), "the date set by the Commission"),
            new Said(Pattern.compile("差戻し後の出し直し"), "handed in again after a return"),
            new Said(Pattern.compile("判断し直し"), "judging again"),
            new Said(
                    Pattern.compile("契約に期限がないときは求めた日の(\\d{1,3})日後まで"),
                    "without a date in the contract, $1 days after it was asked for"),
            new Said(Pattern.compile("契約に期限がないときは直ちに"), "without a date in the contract, at once"),
            new Said(
                    Pattern.compile("契約に期限がないときは知った時から(\\d{1,3})時間以内"),
                    "without a time in the contract, within $1 hours of knowing"),
            new Said(Pattern.compile("契約に定めた日"), "the date in the contract"),
            new Said(Pattern.compile("契約に定めた時間"), "the time in the contract"),
            new Said(Pattern.compile("（"), " ("),
            new Said(Pattern.compile("）"), ")"),
            new Said(Pattern.compile("・|、"), ", "),
            new Said(Pattern.compile(" +"), " "),
            new Said(Pattern.compile(" (?=[,)])"), ""),
            new Said(Pattern.compile("\\( "), "("));

    private EnglishGround() {}

    /** Act on the Protection of Personal Information art. 68(1): the words of the ground. */
    public static String article(String article) {
        var said = article;
        for (var each : ARTICLE) {
            said = each.japanese.matcher(said).replaceAll(found -> each.english);
        }
        var trimmed = said.trim();
        return trimmed.isEmpty() ? trimmed : Character.toUpperCase(trimmed.charAt(0)) + trimmed.substring(1);
    }

    /** New Year’s Day (substitute) for 元日 振替休日. */
    public static String closedBy(String name) {
        var substitute = name.indexOf(SUBSTITUTE);
        var day = substitute < 0 ? name : name.substring(0, substitute);
        return CLOSED_BY.getOrDefault(day, day) + (substitute < 0 ? "" : " (substitute)");
    }

    /** @param english with {@code $1} for what the first group of the Japanese found */
    private record Said(Pattern japanese, String english) {}
}
