package jp.todoke.assessment;

/**
 * What may leave nothing of a leak; each counts only where it is known of everything that was lost.
 *
 * @param heldElsewhere the same information is kept elsewhere
 * @param encrypted 高度な暗号化, with the key kept apart
 * @param recoveredUnseen recovered before anybody saw it, with what shows that
 */
public record LeakFacts(boolean heldElsewhere, boolean encrypted, boolean recoveredUnseen) {}
