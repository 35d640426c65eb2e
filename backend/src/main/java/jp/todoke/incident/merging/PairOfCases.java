package jp.todoke.incident.merging;

import java.util.Optional;

/** Two cases of which one is to go on with what is known of both. */
record PairOfCases(CaseToMerge into, CaseToMerge absorbed) {

    /**
     * What stands in the way, as the code of its sentence. A case that reached beyond the office does not end as a part
     * of another one: where only that stands in the way, the other one may end as a part of it.
     */
    Optional<String> hindrance() {
        if (into.number().equals(absorbed.number())) {
            return Optional.of("merging-self");
        }
        if (into.party() || absorbed.party()) {
            return Optional.of("merging-party");
        }
        if (!absorbed.running()) {
            return Optional.of("merging-not-running");
        }
        if (into.confidential() != absorbed.confidential()) {
            return Optional.of("merging-confidential");
        }
        if (!absorbed.beyond().isEmpty() && !into.beyond().isEmpty()) {
            return Optional.of("merging-both-beyond");
        }
        return absorbed.beyond().stream().findFirst().map(PairOfCases::theOtherWayRound);
    }

    private static String theOtherWayRound(String track) {
        return switch (track) {
            case "assessment" -> "merging-judged";
            case "addressees" -> "merging-addressee-told";
            case "authority" -> "merging-filed";
            case "notification" -> "merging-told";
            case "publication" -> "merging-published";
            default -> throw new IllegalStateException("no sentence for the track " + track);
        };
    }
}
