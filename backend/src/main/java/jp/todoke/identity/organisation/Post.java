package jp.todoke.identity.organisation;

/** A post of a unit: 園長 of わかば保育園. */
public record Post(long id, Role role, String name, String unitCode, String unitName) {

    /** The post with its unit, said once where the name holds it already: 保育課長, みどり野市立わかば保育園 園長. */
    public String label() {
        return name.contains(unitName) ? name : unitName + " " + name;
    }
}
