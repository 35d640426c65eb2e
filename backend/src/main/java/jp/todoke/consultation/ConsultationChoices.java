package jp.todoke.consultation;

import java.util.List;

/**
 * What the form of a consultation offers.
 *
 * @param years the next fiscal year, the present one and those before, with the next number of each
 * @param earlier the latest consultations that may be cited
 */
public record ConsultationChoices(
        List<NextNumber> years,
        int presentYear,
        List<AskingSection> sections,
        List<FormOfKind> forms,
        List<CitedConsultation> earlier) {

    /** The number that follows the highest one of a fiscal year. */
    public record NextNumber(int fiscalYear, int next) {}

    /** 所管課 by its code. */
    public record AskingSection(String code, String name) {}

    /** The parts of the standard form of a kind, in order. */
    public record FormOfKind(ConsultationKind kind, List<ConsultationItem> items) {}

    /** A consultation that may be cited, as its label says it: 平成24年度　諮問第８号　…について. */
    public record CitedConsultation(long id, String label) {}
}
