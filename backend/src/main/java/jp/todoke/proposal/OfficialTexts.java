package jp.todoke.proposal;

import java.time.Clock;
import java.util.List;
import jp.todoke.authority.AuthorityService;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.DutyTelephones;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.people.Masks;
import jp.todoke.notification.NotificationService;
import jp.todoke.prevention.PreventionService;
import jp.todoke.prevention.StatedCauses;
import jp.todoke.proposal.OfficialTextView.Composed;
import jp.todoke.proposal.OfficialTextView.Issuer;
import jp.todoke.proposal.OfficialTextView.KeptText;
import jp.todoke.proposal.OfficialTextView.TextPiece;
import jp.todoke.publication.PublicationText.PublicationTextKept;
import jp.todoke.publication.PublicationTextEntry;
import jp.todoke.publication.PublicationTexts;
import jp.todoke.publication.TextApprovals;
import jp.todoke.publication.TextDecisionEntry;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.SavedByOther;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 公表文: composed from the facts, changed by people, kept in every version, approved by the director; what is kept has
 * its names masked.
 */
@Service
@Transactional
public class OfficialTexts {

    private final Incidents incidents;
    private final CaseFacts facts;
    private final NotificationService notification;
    private final AuthorityService authority;
    private final PreventionService prevention;
    private final StatedCauses causes;
    private final PublicationTexts texts;
    private final TextApprovals approvals;
    private final Masks masks;
    private final Units units;
    private final DutyTelephones telephones;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String municipality;

    OfficialTexts(
            Incidents incidents,
            CaseFacts facts,
            NotificationService notification,
            AuthorityService authority,
            PreventionService prevention,
            StatedCauses causes,
            PublicationTexts texts,
            TextApprovals approvals,
            Masks masks,
            Units units,
            DutyTelephones telephones,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${todoke.municipality}") String municipality) {
        this.incidents = incidents;
        this.facts = facts;
        this.notification = notification;
        this.authority = authority;
        this.prevention = prevention;
        this.causes = causes;
        this.texts = texts;
        this.approvals = approvals;
        this.masks = masks;
        this.units = units;
        this.telephones = telephones;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
        this.municipality = municipality;
    }

    /** The text as the facts make it today, and all that was kept. */
    @Transactional(readOnly = true)
    public OfficialTextView view(IncidentId incident) {
        var mask = masks.forPapers(incident);
        var known = facts.of(incident);
        var section = units.get(known.incident().sectionUnit());
        var text = new OfficialText(
                known,
                PublicationComposer.where(known, units),
                notification.view(incident),
                authority.duties(incident),
                causes.of(incident).orElse(null),
                prevention.approved(incident).orElse(null),
                section);
        var body = mask.read(text.body());
        var kept =
                texts.of(incident).stream().map(one -> KeptText.of(one, mask)).toList();
        return new OfficialTextView(
                kept.size(),
                approvals.approver(incident),
                approvals.mayDecide(incident),
                OfficialTime.dayOf(clock.instant()),
                new Issuer(
                        municipality.isBlank() ? null : municipality,
                        units.get(known.incident().originUnit()).bodyName(),
                        section.name(),
                        section.phone()),
                telephones.ownNumbers(),
                new Composed(
                        new CaseText(mask.read(text.heading()).text()), new CaseText(body.text()), TextPiece.of(body)),
                kept);
    }

    /** How these words would leave the office: what is masked, and what may be a name. Nothing is kept. */
    @Transactional(readOnly = true)
    public List<TextPiece> preview(IncidentId incident, String words) {
        return TextPiece.of(masks.forPapers(incident).read(words));
    }

    /** Keeps the text, its names masked; the ones before it stay. Throws {@link SavedByOther}. */
    public OfficialTextView keep(IncidentId incident, PublicationTextEntry entry) {
        var kept = asSeen(incident, entry.version());
        if (kept >= PublicationTexts.MOST) {
            throw new InvalidInput("body", "publication-texts-many", PublicationTexts.MOST);
        }
        entry.check(OfficialTime.dayOf(clock.instant()));
        var mask = masks.forPapers(incident);
        texts.add(
                incident,
                entry.form(),
                entry.dated(),
                mask.read(entry.heading().strip()).text(),
                mask.read(entry.body().stripTrailing()).text(),
                RecordedBy.by(actors.get(), incidents.get(incident).sectionUnit(), clock.instant()));
        events.publishEvent(new PublicationTextKept(incident, entry.form()));
        approvals.kept(incident);
        return view(incident);
    }

    /** The director approves the last version or returns it with the reason. Throws {@link SavedByOther}. */
    public OfficialTextView decide(IncidentId incident, TextDecisionEntry entry) {
        asSeen(incident, entry.version());
        approvals.decide(incident, entry);
        return view(incident);
    }

    /** How many versions there are, as the form saw them. */
    private int asSeen(IncidentId incident, int version) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        var kept = texts.of(incident).size();
        if (kept != version) {
            throw new SavedByOther(view(incident));
        }
        return kept;
    }
}
