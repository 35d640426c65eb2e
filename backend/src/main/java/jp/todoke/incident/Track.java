package jp.todoke.incident;

/** A track of the map, {@code LossIncidentProcess}: each delivers its token in every case, needed or not. */
public enum Track {
    FACILITY_RESPONSE,
    ASSESSMENT,
    NOTIFICATION,
    PUBLICATION,
    PREVENTION
}
