package jp.todoke.inspection;

import java.util.List;

/**
 * What the form of an inspection offers, and with what a new one begins.
 *
 * @param section code of the secretariat's section
 * @param items 監査項目 of the inspection before, else the standard ones
 * @param criteria those of the inspection before; empty where there is none
 */
public record InspectionChoices(
        int fiscalYear,
        String title,
        String section,
        String purpose,
        String criteria,
        List<String> items,
        List<InspectionUnit> units) {

    /** A unit that may be inspected, or report it. */
    public record InspectionUnit(String code, String name) {}
}
