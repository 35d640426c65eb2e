package jp.todoke.publication;

import java.util.List;

/**
 * The municipality's criteria 公表基準, {@code PublicationCriteriaDecision}: what of the facts speaks for publishing a case
 * by itself. They propose, the director decides. Asking leaves nothing behind.
 */
public interface PublicationCriteria {

    /**
     * The grounds in the order of the table; none where the case is published with the others of the half-year.
     *
     * @param personsFrom the municipality's number of persons from which on a case is published by itself
     */
    List<PublicationGround> grounds(KnownFacts facts, int personsFrom);
}
