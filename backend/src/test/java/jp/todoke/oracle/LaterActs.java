package jp.todoke.oracle;

import java.util.HashMap;
import java.util.Map;
import jp.todoke.Told;
import jp.todoke.shared.IncidentId;
import tools.jackson.databind.JsonNode;

/**
 * How what is told later is told. Told again after a kill it changes nothing more; of a closed case nothing is told.
 */
final class LaterActs {

    private final Door door;

    LaterActs(Door door) {
        this.door = door;
    }

    /** Tells it. Gives what the office answered if it refused, else nothing. */
    String tell(IncidentId incident, PlannedCase planned, LaterFact fact) throws Exception {
        var refused =
                switch (fact.kind()) {
                    case REMEMBERED -> knew(planned.place().head, incident, fact, null);
                    case JOINED ->
                        door.send(
                                "hoiku-kakari",
                                incident,
                                "/units",
                                new HashMap<>(Map.of(
                                        "unitCode",
                                        Place.JOINED.unit,
                                        "knownAt",
                                        fact.knewAt().toString(),
                                        "reason",
                                        "同じカードを使っていたため。")));
                    case MORE_CONCERNED -> countFrom(incident, fact);
                };
        return refused.contains("incident-already-closed") || refused.contains("unit-already-concerned") ? "" : refused;
    }

    private String knew(String login, IncidentId incident, LaterFact fact, String of) throws Exception {
        var body = new HashMap<String, Object>(
                Map.of("knower", "別の職員", "employer", "BODY", "known", Told.at(fact.knewAt())));
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
            var refused = knew("joho-a", incident, fact, "TO_COMMISSION");
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
