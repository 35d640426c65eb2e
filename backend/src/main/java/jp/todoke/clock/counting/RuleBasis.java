package jp.todoke.clock.counting;

/** The event from which a rule counts. */
public enum RuleBasis {
    /** The body knew of the incident. */
    KNOWN,
    /** The head reported, or the report went up by itself. */
    HEAD_REPORTED,
    /** The body knew of what makes the duty: at first of the incident. */
    DUTY_KNOWN,
    /** 確報 was filed. */
    FINAL_FILED,
    /** The contractor knew. */
    CONTRACTOR_KNEW,
    /** The contractor was asked for its plan. */
    PLAN_DEMANDED,
    /** The prevention plan was handed in. */
    PLAN_HANDED_IN,
    /** The prevention plan was returned. */
    PLAN_RETURNED,
    /** The prevention plan was approved. */
    PLAN_APPROVED,
    /** Another judgement of the duty was asked for. */
    JUDGING_ASKED,
    /** The council meets: of a request the next meeting. */
    MEETING,
    /** The last track of the case ended. */
    TRACKS_ENDED,
    /** The case was closed. */
    CLOSED,
    /** The unit was asked whether its measures still run. */
    FACILITY_ASKED,
    /** A review said that a measure did not hold. */
    REVIEWED,
    /** The date that a plan, a contract or an addressee names. */
    DATE_GIVEN;

    /** Whether somebody's knowledge is what it counts from. */
    public boolean ofKnowledge() {
        return this == KNOWN || this == DUTY_KNOWN;
    }

    /** Whether it is a date without a time. */
    public boolean isDate() {
        return this == DATE_GIVEN || this == MEETING;
    }
}
