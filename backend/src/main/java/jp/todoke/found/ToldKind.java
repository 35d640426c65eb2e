package jp.todoke.found;

/** How somebody outside was told of a case: 公表, a report to the commission, 本人への連絡. */
public enum ToldKind {
    PUBLICATION(FindWorkKind.ADD_TO_PUBLICATION),
    FILING(FindWorkKind.ADD_TO_FINAL_REPORT),
    NOTICE(FindWorkKind.TELL_PERSONS);

    private final FindWorkKind afterFind;

    ToldKind(FindWorkKind afterFind) {
        this.afterFind = afterFind;
    }

    /** The work by which whoever was told so is told of a find. */
    FindWorkKind afterFind() {
        return afterFind;
    }
}
