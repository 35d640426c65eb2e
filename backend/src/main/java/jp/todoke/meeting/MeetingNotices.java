package jp.todoke.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.incident.Incidents;
import jp.todoke.mail.NewMail;
import jp.todoke.mail.Outbox;
import jp.todoke.meeting.MeetingView.NoticeView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The notice of a meeting: day, hour and place, nothing of its cases. It goes to the members who have an address and to
 * the chiefs of the sections that report, of cases that whoever sends it sees; once it has gone, a change and a
 * cancellation go to the same.
 */
@Component
class MeetingNotices {

    private final MemberRows members;
    private final Outbox outbox;
    private final Incidents incidents;
    private final Lines lines;
    private final Posts posts;
    private final CaseAccess access;
    private final Clock clock;

    MeetingNotices(
            MemberRows members,
            Outbox outbox,
            Incidents incidents,
            Lines lines,
            Posts posts,
            CaseAccess access,
            Clock clock) {
        this.members = members;
        this.outbox = outbox;
        this.incidents = incidents;
        this.lines = lines;
        this.posts = posts;
        this.access = access;
        this.clock = clock;
    }

    /** {@code key}: of a member or an account, for the mail's own key. */
    private record Recipient(String name, String mail, String key, @Nullable Long account) {}

    /** What 発送 would mail. */
    NoticeView view(Meeting meeting) {
        return new NoticeView(
                subject(meeting, "開催のお知らせ"),
                body(meeting, "次のとおり審議会を開催します。", null),
                recipients(meeting).stream().map(Recipient::name).toList(),
                members.on(meeting.term(), meeting.schedule().day()).stream()
                        .filter(member -> member.mail() == null)
                        .map(Member::shortName)
                        .toList());
    }

    void send(Meeting meeting) {
        put(meeting, subject(meeting, "開催のお知らせ"), body(meeting, "次のとおり審議会を開催します。", null));
    }

    /** Tells those who had the notice what is different now. */
    void moved(Meeting meeting) {
        var former = meeting.schedules().get(meeting.schedules().size() - 2);
        put(meeting, subject(meeting, "日時・会場の変更のお知らせ"), body(meeting, "お知らせした審議会の日時または会場が、次のとおり変わりました。", when(former)));
    }

    void cancelled(Meeting meeting) {
        put(meeting, subject(meeting, "中止のお知らせ"), body(meeting, "お知らせした次の審議会は、開催しません。", null));
    }

    private static String subject(Meeting meeting, String about) {
        return "【届け】" + meeting.name() + "審議会 " + about;
    }

    private static String body(Meeting meeting, String first, @Nullable String former) {
        return first
                + "\n\n会議　"
                + meeting.name()
                + "\n"
                + when(meeting.schedule())
                + (former == null ? "" : "\n変更前\n" + former)
                + "\n\nこのメールは「届け」が自動で送っています。案件の内容はメールには書いていません。\n";
    }

    private static String when(Schedule schedule) {
        return "日時　" + OfficialTime.dateAndWeekday(schedule.day()) + OfficialTime.time(schedule.begins()) + "から\n会場　"
                + schedule.place() + "\n";
    }

    private void put(Meeting meeting, String subject, String body) {
        recipients(meeting)
                .forEach(recipient -> outbox.put(new NewMail(
                        recipient.mail(),
                        subject,
                        body,
                        "meeting/%d/%d/%s".formatted(meeting.id(), meeting.version(), recipient.key()),
                        null,
                        recipient.account())));
    }

    private List<Recipient> recipients(Meeting meeting) {
        var day = meeting.schedule().day();
        var all = new ArrayList<Recipient>();
        members.on(meeting.term(), day).stream()
                .filter(member -> member.mail() != null)
                .forEach(member ->
                        all.add(new Recipient(member.shortName(), member.mail(), "member-" + member.id(), null)));
        meeting.agenda().cases().stream()
                .filter(access::sees)
                .map(incident -> incidents.get(incident).originUnit())
                .map(origin -> posts.resolve(lines.role(LinePlace.CHIEF, origin), origin))
                .flatMap(chief -> posts.holdersOf(chief.id(), LocalDate.now(clock)).stream())
                .filter(holder -> holder.mail() != null)
                .forEach(holder -> all.add(new Recipient(
                        holder.title(), holder.mail(), "account-" + holder.accountId(), holder.accountId())));
        var once = new LinkedHashMap<String, Recipient>();
        all.forEach(recipient -> once.putIfAbsent(recipient.mail(), recipient));
        return List.copyOf(once.values());
    }
}
