package jp.todoke.contract;

import java.util.List;

/**
 * What the form of a contract offers.
 *
 * @param ownSections codes of the sections in which the reader enters contracts; empty where any section may be chosen
 */
public record ContractChoices(
        List<ContractView.ContractUnit> contractors,
        List<ContractView.ContractUnit> sections,
        List<String> ownSections,
        boolean mayEnter) {}
