package jp.todoke.prevention;

/** How a measure works: 物や情報をなくす, 仕組み, 決まり, 確認 or 研修; the first ones hold best, the last ones need people. */
public enum MeasureKind {
    REMOVE,
    TECHNICAL,
    RULE,
    CHECK,
    TRAINING
}
