package jp.todoke.incident.linking;

import java.time.Instant;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/** A link as one of its cases shows it: the case at the other end, or where else it happened. */
public record CaseLinkView(
        long id,
        LinkKind kind,
        @Nullable OtherCase other,
        @Nullable CaseText elsewhere,
        @Nullable CaseText words,
        CaseText reason,
        String byPost,
        Instant at,
        @Nullable RemovalView removal) {

    /** The case at the other end, which the reader sees. */
    public record OtherCase(IncidentId number, String title) {}

    /** Why it was taken back, by which post and when. */
    public record RemovalView(CaseText reason, String byPost, Instant at) {}

    static CaseLinkView of(CaseLink link, @Nullable OtherCase other) {
        var removal = link.removal();
        return new CaseLinkView(
                link.id(),
                link.kind(),
                other,
                link.elsewhere(),
                link.words(),
                link.reason(),
                link.by().post(),
                link.at(),
                removal == null
                        ? null
                        : new RemovalView(removal.reason(), removal.by().post(), removal.at()));
    }
}
