package jp.todoke.publication.web;

import java.util.List;
import jp.todoke.publication.CaseToPublish;
import jp.todoke.publication.CasesToPublish;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 公表する事案 of 広報. */
@RestController
class CasesToPublishController {

    private final CasesToPublish cases;

    CasesToPublishController(CasesToPublish cases) {
        this.cases = cases;
    }

    @GetMapping("/api/cases-to-publish")
    List<CaseToPublish> listCasesToPublish() {
        return cases.list();
    }
}
