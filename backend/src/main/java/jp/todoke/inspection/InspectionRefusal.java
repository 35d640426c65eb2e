package jp.todoke.inspection;

import jp.todoke.shared.Refusal;

/** What the office would refuse of inspections. */
final class InspectionRefusal extends Refusal {

    private InspectionRefusal(Kind kind, String code) {
        super(kind, code);
    }

    static InspectionRefusal notThere() {
        return new InspectionRefusal(Kind.NOT_FOUND, "inspection-not-found");
    }

    static InspectionRefusal findingNotThere() {
        return new InspectionRefusal(Kind.NOT_FOUND, "inspection-finding-not-found");
    }

    /** It was put right or taken back already. */
    static InspectionRefusal findingOver() {
        return new InspectionRefusal(Kind.WRONG_STATE, "inspection-finding-over");
    }
}
