package jp.todoke.incident.behalf.web;

import java.util.List;
import jp.todoke.incident.behalf.OnBehalfEntries;
import jp.todoke.incident.behalf.OnBehalfView;
import jp.todoke.incident.behalf.Senders;
import jp.todoke.shared.IncidentId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Acts of a case that were entered on behalf; each act names its entry by the id. */
@RestController
@RequestMapping("/api/incidents/{number}/on-behalf")
class OnBehalfController {

    private final OnBehalfEntries entries;
    private final Senders senders;

    OnBehalfController(OnBehalfEntries entries, Senders senders) {
        this.entries = entries;
        this.senders = senders;
    }

    @GetMapping
    List<OnBehalfView> listOnBehalf(@PathVariable IncidentId number) {
        return entries.of(number);
    }

    @GetMapping("/senders")
    List<Senders.Sender> listSenders(@PathVariable IncidentId number) {
        return senders.of(number);
    }
}
