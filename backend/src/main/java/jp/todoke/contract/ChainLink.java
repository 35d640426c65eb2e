package jp.todoke.contract;

import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * 再委託先: who stands in a chain below a contract.
 *
 * @param unit code of its unit, where it is a contractor of the organisation
 * @param employerDeclared for whom its people worked, as it was declared; null where nobody said
 * @param employerFound for whom they worked, as it turned out; null while it has not
 * @param howKnown from what it is known
 */
public record ChainLink(
        CaseText name,
        @Nullable String unit,
        @Nullable CaseText employerDeclared,
        @Nullable CaseText employerFound,
        CaseText howKnown) {}
