package jp.todoke.administration;

import jp.todoke.administration.AppointmentRows.Proposal;
import jp.todoke.administration.WaitingAppointment.Reader;
import jp.todoke.identity.organisation.Posts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a proposed appointment is in words. */
@Component
class AppointmentViews {

    private record Named(String login, String displayName, @Nullable String personnelNumber) {}

    private final JdbcClient sql;
    private final Posts posts;

    AppointmentViews(JdbcClient sql, Posts posts) {
        this.sql = sql;
        this.posts = posts;
    }

    WaitingAppointment of(Proposal proposal, Reader reader) {
        var holding = proposal.holding();
        var named = sql.sql("select login, display_name, personnel_number from account where id = :id")
                .param("id", holding.account())
                .query(Named.class)
                .single();
        return new WaitingAppointment(
                proposal.id(),
                proposal.longer() != null,
                named.displayName(),
                named.login(),
                named.personnelNumber(),
                holding.post(),
                posts.get(holding.post()).label(),
                holding.title(),
                holding.deputy(),
                holding.from(),
                holding.to(),
                proposal.by().name().value(),
                proposal.by().post(),
                proposal.at(),
                reader);
    }
}
