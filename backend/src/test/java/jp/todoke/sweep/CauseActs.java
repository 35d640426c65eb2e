package jp.todoke.sweep;

import java.util.List;
import java.util.Map;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;

/** 原因究明 of a case: who looks into it, what was found, and who was heard. */
final class CauseActs {

    /** Somebody sends this body to this operation at these places. */
    interface Acting {
        void act(String operation, String login, Map<String, String> places, Map<String, ?> body) throws Exception;
    }

    private final TrackOffice office;
    private final Acting acting;

    CauseActs(TrackOffice office, Acting acting) {
        this.office = office;
        this.acting = acting;
    }

    void all(IncidentId incident) throws Exception {
        var places = Map.of("number", incident.value());
        acting.act(
                "recordHearing",
                "encho",
                places,
                Map.of(
                        "time",
                        Told.at(office.now().minusSeconds(600).toString()),
                        "person",
                        "保育士Ｂ",
                        "hearer",
                        "園長",
                        "words",
                        "18日に使った後、書庫に戻した。"));
        var investigator = office.view("encho", incident, "/cause/investigators")
                .at("/0/account")
                .asLong();
        acting.act("recordCause", "encho", places, analysis(investigator));
        var hearing =
                office.view("encho", incident, "/cause/hearings").at("/0/id").asString();
        acting.act(
                "withdrawHearing",
                "encho",
                Map.of("number", incident.value(), "hearing", hearing),
                Map.of("reason", "別の日の話だったため"));
    }

    private static Map<String, Object> analysis(long investigator) {
        return Map.ofEntries(
                Map.entry("version", 0),
                Map.entry("status", "PRESUMED"),
                Map.entry("sentence", "記録を付けずに使い、作業が中断して戻し忘れたと推定される。"),
                Map.entry("whys", List.of("記録を付けなかった", "作業が中断した")),
                Map.entry(
                        "hypotheses",
                        List.of(Map.of(
                                "text",
                                "園の外に持ち出した",
                                "speaksFor",
                                "見つからない",
                                "speaksAgainst",
                                "外に出た職員がいない",
                                "standing",
                                "EXCLUDED"))),
                Map.entry("classes", List.of("OSAKA_2B", "OWN_INTERRUPTED")),
                Map.entry("primaryClass", "OSAKA_2B"),
                Map.entry(
                        "rule",
                        Map.of(
                                "existed",
                                Map.of("answer", "YES", "words", "使用簿に記入する"),
                                "known",
                                Map.of("answer", "YES", "words", "全員に周知"),
                                "followed",
                                Map.of("answer", "UNKNOWN", "words", "分からない"),
                                "permitted",
                                Map.of("answer", "NOT_APPLICABLE", "words", "園内での使用"))),
                Map.entry("logSays", "すべてに返却の記録がある。"),
                Map.entry("realitySays", "１枚足りない。"),
                Map.entry("logConflict", "YES"),
                Map.entry("investigator", investigator),
                Map.entry("harm", "写真が売買される。"));
    }
}
