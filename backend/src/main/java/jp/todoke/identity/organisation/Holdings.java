package jp.todoke.identity.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 職に就けること、終えること、取り消すこと: who holds which post from when to when. A holding is never removed, so that the past stays
 * true; one that never counted is void: it ends on the day before it begins, and holds nothing on any day.
 */
@Service
@Transactional
public class Holdings {

    private record Entered(
            long id,
            long postId,
            long accountId,
            String unitCode,
            String role,
            @Nullable String title,
            boolean deputy,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate enteredOn) {

        boolean isVoid() {
            return to != null && to.isBefore(from);
        }

        boolean countsOn(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }

        /** What the history names it by. */
        String named() {
            return "account-%d %s %s".formatted(accountId, unitCode, role);
        }
    }

    /** A holding as it would be entered: days that its account does not hold the post yet. */
    public record NewHolding(
            long post,
            Role role,
            long account,
            @Nullable String title,
            boolean deputy,
            LocalDate from,
            @Nullable LocalDate to) {}

    private final JdbcClient sql;
    private final Clock clock;
    private final Administrators administrators;
    private final ApplicationEventPublisher events;

    Holdings(JdbcClient sql, Clock clock, Administrators administrators, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.administrators = administrators;
        this.events = events;
    }

    /** All holdings, those of today first, then by their beginning. */
    @Transactional(readOnly = true)
    public List<Holding> list() {
        return sql.sql(
                        """
                        select h.id, h.post_id, h.account_id, a.login, a.display_name, h.title, h.deputy,
                               h.valid_from as "from", h.valid_to as "to",
                               case when h.valid_to < h.valid_from then 'VOID' when h.valid_to < :today then 'PAST'
                                    when h.valid_from > :today then 'COMING' else 'CURRENT' end as state,
                               (h.valid_from <= :today and (h.valid_to is null or h.valid_to >= :today)
                                and not a.locked) as today,
                               h.void_reason,
                               ((h.valid_from >= :today or coalesce(h.entered_on = :today, false))
                                and (h.valid_to is null or h.valid_to >= h.valid_from)) as may_take_back
                        from holding h join account a on a.id = h.account_id
                        order by today desc, coalesce(h.valid_to < h.valid_from, false), h.deputy,
                                 h.valid_from desc, h.id""")
                .param("today", today())
                .query(Holding.class)
                .list();
    }

    /**
     * Who is to hold a post from a day on, both days included; {@code to} null while no end is known. Refuses at its
     * field an unknown login, an end before the beginning, and days on which the person holds the post already.
     */
    public NewHolding wanted(
            long post, String login, @Nullable String title, boolean deputy, LocalDate from, @Nullable LocalDate to) {
        var role = sql.sql("select role from post where id = :post")
                .param("post", post)
                .query(String.class)
                .optional()
                .map(Role::ofKey)
                .orElseThrow(AdminRefusal::notThere);
        var account = sql.sql("select id from account where login = :login for no key update")
                .param("login", login.strip().toLowerCase(Locale.ROOT))
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new InvalidInput("login", "unknown-account"));
        if (to != null && to.isBefore(from)) {
            throw new InvalidInput("to", "end-day-before-start");
        }
        refuseTwice("login", post, account, from, to, 0);
        return new NewHolding(post, role, account, title, deputy, from, to);
    }

    /** Enters a holding, which counts at once; gives its id. Whose word that takes is asked by the caller. */
    public long appoint(NewHolding holding) {
        sql.sql("select id from account where id = :id for no key update")
                .param("id", holding.account())
                .query(Long.class)
                .single();
        refuseTwice("login", holding.post(), holding.account(), holding.from(), holding.to(), 0);
        var id = sql.sql(
                        """
                        insert into holding (post_id, account_id, title, deputy, valid_from, valid_to, entered_on)
                        values (:post, :account, :title, :deputy, :from, :to, :today) returning id""")
                .param("post", holding.post())
                .param("account", holding.account())
                .param("title", holding.title())
                .param("deputy", holding.deputy())
                .param("from", holding.from())
                .param("to", holding.to())
                .param("today", today())
                .query(Long.class)
                .single();
        events.publishEvent(new OrganisationChanged.HolderAppointed(nameInHistory(holding)));
        return id;
    }

    /** What the history names a holding by that is or would be entered. */
    public String nameInHistory(NewHolding holding) {
        var named = sql.sql("select unit_code || ' ' || role from post where id = :post")
                .param("post", holding.post())
                .query(String.class)
                .single();
        return "account-%d %s%s %s %s"
                .formatted(
                        holding.account(),
                        named,
                        holding.deputy() ? " DEPUTY" : "",
                        holding.from(),
                        holding.to() == null ? "" : holding.to());
    }

    /**
     * The holding with another last day, or none, if the days between are free. Refuses a void one, and others at
     * {@code to}.
     */
    public NewHolding longer(long holding, @Nullable LocalDate to) {
        var held = lock(holding);
        refuseTwice("to", held.postId(), held.accountId(), held.from(), to, held.id());
        return new NewHolding(
                held.postId(), Role.ofKey(held.role()), held.accountId(), held.title(), held.deputy(), held.from(), to);
    }

    /** Whether the holding would have more days with that last day, or none. */
    public boolean wouldBeLonger(long holding, @Nullable LocalDate to) {
        var last = lock(holding).to();
        return last != null && (to == null || to.isAfter(last));
    }

    /**
     * Sets or corrects the last day of a holding. One that would end before it begins, and has not begun before today,
     * is void.
     */
    public void end(long holding, LocalDate to) {
        administrators.keepTwo(() -> endOne(lock(holding), to));
    }

    private void endOne(Entered held, LocalDate to) {
        if (!to.isBefore(held.from())) {
            setEnd(held, to);
            events.publishEvent(new OrganisationChanged.HoldingEnded(held.named() + " " + to));
        } else if (held.from().isBefore(today())) {
            throw new InvalidInput("to", "end-day-before-start");
        } else {
            makeVoid(held, null);
        }
    }

    /** Takes the end of a holding back: no last day is known any more. */
    public void goOn(long holding) {
        var held = lock(holding);
        setEnd(held, null);
        events.publishEvent(new OrganisationChanged.HoldingGoesOn(held.named()));
    }

    /**
     * Takes a slip back: the holding never counted, and its access ends at once. Only while it has not begun before
     * today, or was entered today.
     */
    public void takeBack(long holding, String reason) {
        administrators.keepOne(() -> takeOneBack(lock(holding), reason));
    }

    private void takeOneBack(Entered held, String reason) {
        if (held.from().isBefore(today()) && !today().equals(held.enteredOn())) {
            throw AdminRefusal.begunBeforeToday();
        }
        makeVoid(held, reason);
    }

    private void setEnd(Entered held, @Nullable LocalDate to) {
        refuseTwice("to", held.postId(), held.accountId(), held.from(), to, held.id());
        sql.sql("update holding set valid_to = :to where id = :id")
                .param("to", to)
                .param("id", held.id())
                .update();
        if (to != null && to.isBefore(today())) {
            endSessions(held);
        }
    }

    private void makeVoid(Entered held, @Nullable String reason) {
        sql.sql("update holding set valid_to = valid_from - 1, void_reason = :reason where id = :id")
                .param("reason", reason)
                .param("id", held.id())
                .update();
        endSessions(held);
        events.publishEvent(new OrganisationChanged.HoldingTakenBack(held.named() + " " + held.from()));
    }

    /**
     * What counted until now counts no more. A session whose day ends with the post is refused when the actor of the
     * request is read.
     */
    private void endSessions(Entered held) {
        if (held.countsOn(today())) {
            sql.sql("update account set password_round = password_round + 1 where id = :id")
                    .param("id", held.accountId())
                    .update();
        }
    }

    /**
     * A holding that is not void. Its account's lock keeps two appointments of one person apart: the database would
     * refuse the second without a sentence.
     */
    private Entered lock(long holding) {
        sql.sql(
                        """
                        select a.id from account a join holding h on h.account_id = a.id
                            where h.id = :id for no key update of a""")
                .param("id", holding)
                .query(Long.class)
                .optional()
                .orElseThrow(AdminRefusal::notThere);
        var held = sql.sql(
                        """
                        select h.id, h.post_id, h.account_id, p.unit_code, p.role, h.title, h.deputy,
                            h.valid_from as "from",
                               h.valid_to as "to", h.entered_on
                        from holding h join post p on p.id = h.post_id where h.id = :id""")
                .param("id", holding)
                .query(Entered.class)
                .single();
        if (held.isVoid()) {
            throw AdminRefusal.voidHolding();
        }
        return held;
    }

    private void refuseTwice(
            String field, long post, long account, LocalDate from, @Nullable LocalDate to, long except) {
        overlapping(post, account, from, to, except).ifPresent(other -> {
            throw new InvalidInput(field, "holds-already", OfficeDay.inWords(other));
        });
    }

    /** Since when the person holds the post on one of these days by another holding. */
    private Optional<LocalDate> overlapping(
            long post, long account, LocalDate from, @Nullable LocalDate to, long except) {
        return sql.sql(
                        """
                        select valid_from from holding
                        where post_id = :post and account_id = :account and id <> :except
                          and daterange(valid_from, valid_to + 1) && daterange(:from::date, :to::date + 1)
                        order by valid_from limit 1""")
                .param("post", post)
                .param("account", account)
                .param("except", except)
                .param("from", from)
                .param("to", to)
                .query(LocalDate.class)
                .optional();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
