package jp.todoke.incident;

/** The lost card of the published nursery case with every number of it. */
public final class PublishedCard {

    public static final String JSON =
            """
            {"kind": "SD_CARD", "label": "２歳児用ＳＤカード", "quantity": 1, "unit": "枚", "items": 41, "itemsUnit": "枚", "approx": true,
             "lastUsedAt": {"startsAt": "2012-12-18T15:20:00+09:00", "openEnd": false},
             "contents": [
              {"shotOn": ["2012-12-04"], "people": "２歳児", "persons": [12], "what": "室内遊びの様子", "items": 15, "approx": true},
              {"shotOn": ["2012-12-12", "2012-12-13"], "people": "２歳児", "persons": [11, 12], "what": "パネルシアター、行事食を喫食", "items": 17, "approx": true},
              {"shotOn": ["2012-12-13"], "people": "１歳児", "persons": [10], "what": "行事食を喫食", "items": 5, "approx": false},
              {"shotOn": ["2012-12-18"], "people": "２歳児", "persons": [1], "what": "誕生児", "items": 4, "approx": false}]}""";

    private PublishedCard() {}
}
