package jp.todoke.identity;

import jp.todoke.identity.organisation.Role;

/**
 * A post that somebody holds today. {@code postName} is the holder's own title where there is one; a deputy acts in the
 * holder's place.
 */
public record HeldPost(long postId, Role role, String postName, String unitCode, String unitName, boolean deputy) {

    /** The post with its unit, said once where the name holds it already: 保育課長, 副市長, みどり野市立わかば保育園 園長. */
    public String label() {
        return postName.contains(unitName) ? postName : unitName + " " + postName;
    }
}
