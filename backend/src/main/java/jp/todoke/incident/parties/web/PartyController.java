package jp.todoke.incident.parties.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import jp.todoke.identity.PartyCandidate;
import jp.todoke.identity.PartyMark;
import jp.todoke.incident.parties.PartyDecisions;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 当事者: who is marked, who may be, and the decision to mark or to take a mark back. */
@RestController
@RequestMapping("/api/incidents/{number}/parties")
class PartyController {

    private final PartyDecisions decisions;

    PartyController(PartyDecisions decisions) {
        this.decisions = decisions;
    }

    record MarkRequest(
            @NotNull(message = "{violation.required}") @Nullable Long account,
            @PlainText(max = 1000, required = true) String reason) {}

    record FreeRequest(@PlainText(max = 1000, required = true) String reason) {}

    /** One word on a person; {@code party} false where the mark was taken back. */
    record MarkView(
            long id,
            long account,
            CaseText name,
            boolean party,
            CaseText reason,
            CaseText byName,
            String byPost,
            Instant at) {

        static MarkView of(PartyMark mark) {
            return new MarkView(
                    mark.id(),
                    mark.account(),
                    new CaseText(mark.name()),
                    mark.party(),
                    new CaseText(mark.reason()),
                    new CaseText(mark.byName()),
                    mark.byPost(),
                    mark.at());
        }
    }

    /** Somebody who may be marked. */
    record CandidateView(long account, CaseText name, String post, boolean party) {

        static CandidateView of(PartyCandidate person) {
            return new CandidateView(person.account(), new CaseText(person.name()), person.post(), person.party());
        }
    }

    @GetMapping
    List<MarkView> readParties(@PathVariable IncidentId number) {
        return decisions.marks(number).stream().map(MarkView::of).toList();
    }

    @GetMapping("/candidates")
    List<CandidateView> listPartyCandidates(@PathVariable IncidentId number) {
        return decisions.candidates(number).stream().map(CandidateView::of).toList();
    }

    @PostMapping
    List<MarkView> markParty(@PathVariable IncidentId number, @Valid @RequestBody MarkRequest mark) {
        decisions.mark(number, mark.account(), mark.reason());
        return readParties(number);
    }

    @PostMapping("/{account}/release")
    List<MarkView> freeParty(
            @PathVariable IncidentId number, @PathVariable long account, @Valid @RequestBody FreeRequest request) {
        decisions.free(number, account, request.reason());
        return readParties(number);
    }
}
