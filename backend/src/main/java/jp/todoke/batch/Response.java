package jp.todoke.batch;

/** What the office did about a case, as far as its facts say so, with the words of the list. */
enum Response {
    FOUND("発見・回収"),
    PERSONS_CONTACTED("本人に連絡"),
    APOLOGISED("謝罪"),
    COMMISSION_TOLD("個人情報保護委員会に報告"),
    PLAN_APPROVED("再発防止策を決定"),
    COUNCIL_TOLD("審議会に報告");

    private final String label;

    Response(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
