package jp.todoke.incident.confidentiality;

import jp.todoke.shared.Refusal;

/** The case is not confidential, so that nothing is lifted and no disciplinary matter is kept. */
final class ConfidentialityRefusal extends Refusal {

    private ConfidentialityRefusal(String code) {
        super(Kind.WRONG_STATE, code);
    }

    static ConfidentialityRefusal notConfidential() {
        return new ConfidentialityRefusal("not-confidential");
    }

    static ConfidentialityRefusal noPlaceForDisciplinaryMatters() {
        return new ConfidentialityRefusal("disciplinary-not-confidential");
    }
}
