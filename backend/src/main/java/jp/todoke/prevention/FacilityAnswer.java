package jp.todoke.prevention;

/** What the facility says of a measure: 同意, 異議; or it was not asked. */
public enum FacilityAnswer {
    CONSENTS,
    OBJECTS,
    NOT_ASKED
}
