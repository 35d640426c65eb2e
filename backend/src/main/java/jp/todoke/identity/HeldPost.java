package jp.todoke.identity;

/** A post that somebody holds today. {@code postName} is the holder's own title where there is one; a deputy acts in the holder's place. */
public record HeldPost(long postId, Role role, String postName, String unitCode, String unitName, boolean deputy) {}
