package jp.todoke.assessment;

import jp.todoke.shared.IncidentId;

/** Where telling the persons concerned is kept; implemented by the feature that does it. */
public interface PersonsToTell {

    /** Whether that was done or decided against, so that it would have to begin again. */
    boolean done(IncidentId incident);

    /** A duty arose after a judgement: where the persons were told or were not to be told, that begins again. */
    void again(IncidentId incident);
}
