package jp.todoke.found.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.todoke.found.SettlementEntry;
import jp.todoke.found.ToldOutside;
import jp.todoke.found.WhatToMend;
import jp.todoke.shared.IncidentId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 対外的な訂正・追加 of a case. */
@RestController
@RequestMapping("/api/incidents/{number}/told-outside")
class WhatToMendController {

    private final WhatToMend told;

    WhatToMendController(WhatToMend told) {
        this.told = told;
    }

    @GetMapping
    List<ToldOutside> readToldOutside(@PathVariable IncidentId number) {
        return told.of(number);
    }

    @PostMapping("/settlement")
    List<ToldOutside> settleToldOutside(@PathVariable IncidentId number, @Valid @RequestBody SettlementEntry entry) {
        return told.settle(number, entry);
    }
}
