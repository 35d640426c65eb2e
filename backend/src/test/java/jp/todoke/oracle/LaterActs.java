package jp.todoke.oracle;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.todoke.Told;
import jp.todoke.incident.Track;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How what is told later is told. Told again after a kill it changes nothing more; of a case that has ended nothing is
 * told.
 */
final class LaterActs {

    private static final List<String> TOO_LATE =
            List.of("incident-already-closed", "incident-already-withdrawn", "unit-already-concerned");

    private final Door door;
    private final Withdrawals withdrawals;

    LaterActs(Door door, Withdrawals withdrawals) {
        this.door = door;
        this.withdrawals = withdrawals;
    }

    /** Tells it. Gives what the office answered if it refused, else nothing. */
    String tell(IncidentId incident, PlannedCase planned, LaterFact fact) throws Exception {
        var refused =
                switch (fact.kind()) {
                    case REMEMBERED -> knew(planned.place().chief, incident, "BODY", fact.knewAt(), null);
                    case CONTRACTOR_REMEMBERED ->
                        knew(planned.place().head, incident, "CONTRACTOR", fact.knewAt(), null);
                    case JOINED ->
                        door.send(
                                "hoiku-kakari",
                                incident,
                                "/units",
                                new HashMap<>(Map.of(
                                        "unitCode",
                                        Place.JOINED.unit,
                                        "known",
                                        Told.at(fact.knewAt()),
                                        "reason",
                                        "同じカードを使っていたため。")));
                    case MORE_CONCERNED -> countFrom(incident, fact);
                    case PLAN_DEMANDED -> demandPlan(incident, planned, fact);
                    case ADDRESSEE_ADDED -> addAddressee(incident, planned);
                    case WITHDRAWAL_PROPOSED -> withdrawals.propose(incident, planned);
                    case WITHDRAWAL_CONFIRMED -> withdrawals.confirm(incident);
                };
        return TOO_LATE.stream().anyMatch(refused::contains) ? "" : refused;
    }

    /** One of the secretariat reopens the case. Gives what the office answered if it refused, else nothing. */
    String reopen(Reopenings.Reopening reopening) throws Exception {
        var reasons = Stream.of(Track.values())
                .filter(track -> !reopening.names().contains(track.name()))
                .map(track -> Map.of("track", track, "reason", "結論が変わらないため。"))
                .toList();
        return door.send(
                "joho-a",
                reopening.incident(),
                "/reopenings",
                new HashMap<>(Map.of(
                        "kind",
                        "OTHER",
                        "startsAt",
                        reopening.known().toString(),
                        "teller",
                        "保護者",
                        "words",
                        "別の所にもあると申出があった。",
                        "needed",
                        reopening.names(),
                        "reasons",
                        reasons)));
    }

    /** Somebody else of the city knew of what reopened the case, too. */
    String alsoKnew(Reopenings.Reopening reopening) throws Exception {
        var refused = knew(reopening.planned().place().chief, reopening.incident(), "BODY", reopening.known(), null);
        return TOO_LATE.stream().anyMatch(refused::contains) ? "" : refused;
    }

    private String demandPlan(IncidentId incident, PlannedCase planned, LaterFact fact) throws Exception {
        var contract = door.view(incident, "/contracts").path("contracts").path(0);
        if (!contract.path("plans").isEmpty()) {
            return "";
        }
        var body =
                new HashMap<String, Object>(Map.of("demandedAt", fact.toldAt().toString()));
        if (fact.about() != null) {
            body.put("due", fact.about().toLocalDate().toString());
        }
        return door.send(
                planned.place().chief,
                incident,
                "/contracts/" + contract.path("contract").asString() + "/plan-demand",
                body);
    }

    private String addAddressee(IncidentId incident, PlannedCase planned) throws Exception {
        var name = NamedTime.of(planned.index()).addressee();
        var added = door.view(incident, "/addressees")
                .path("toAdd")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(name))
                .findFirst();
        return added.isEmpty()
                ? ""
                : door.send(
                        "joho-a",
                        incident,
                        "/addressees",
                        new HashMap<>(Map.of(
                                "addressee", added.get().path("addressee").asLong(), "reason", "県から求められたため。")));
    }

    private String knew(String login, IncidentId incident, String employer, Instant since, @Nullable String of)
            throws Exception {
        var body = new HashMap<String, Object>(Map.of("knower", "別の職員", "employer", employer, "known", Told.at(since)));
        body.put("of", of);
        return door.send(login, incident, "/knowledge", body);
    }

    /** One of the secretariat proposes to count from this knowledge, another one confirms. */
    private String countFrom(IncidentId incident, LaterFact fact) throws Exception {
        var duty = duty(incident);
        if (duty.path("chosen").asBoolean()) {
            return "";
        }
        if (duty.path("proposals").isEmpty()) {
            var refused = knew("joho-a", incident, "BODY", fact.knewAt(), "TO_COMMISSION");
            var entry = door.view(incident, "")
                    .path("knowledge")
                    .valueStream()
                    .mapToLong(known -> known.path("id").asLong())
                    .max()
                    .orElseThrow();
            refused = refused.isEmpty()
                    ? door.send(
                            "joho-a",
                            incident,
                            "/duty-bases/TO_COMMISSION/proposals",
                            new HashMap<>(Map.of("knowledge", entry, "reason", "８０人と思っていたが１２０人と分かったため。")))
                    : refused;
            if (!refused.isEmpty()) {
                return refused;
            }
        }
        var proposal = duty(incident).path("proposals").get(0).path("id").asLong();
        return door.send(
                "joho-b",
                incident,
                "/duty-bases/TO_COMMISSION/proposals/" + proposal + "/decision",
                new HashMap<>(Map.of("confirmed", true)));
    }

    private JsonNode duty(IncidentId incident) throws Exception {
        return door.view(incident, "/duty-bases")
                .valueStream()
                .filter(duty -> duty.path("duty").asString().equals("TO_COMMISSION"))
                .findFirst()
                .orElseThrow();
    }
}
