package jp.todoke.incident.people;

/**
 * Somebody named in the case: the name as people write it, a kind such as 保育士, and the unit whose people may read the
 * name.
 */
public record NewParticipant(String name, String kind, String unitCode) {}
