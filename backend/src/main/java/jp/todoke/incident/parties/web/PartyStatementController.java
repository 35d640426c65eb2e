package jp.todoke.incident.parties.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.todoke.incident.parties.PartyStatement;
import jp.todoke.incident.parties.PartyStatements;
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

/** 申述: what parties say of the case. */
@RestController
@RequestMapping("/api/incidents/{number}/statements")
class PartyStatementController {

    private final PartyStatements statements;

    PartyStatementController(PartyStatements statements) {
        this.statements = statements;
    }

    /** @param key of the press of the button, so that a repeated request adds nothing */
    record StatementRequest(
            @NotNull(message = "{violation.required}") @Nullable UUID key,
            @PlainText(max = 4000, required = true) String words) {}

    /** What a party said, with when. */
    record StatementView(long id, CaseText words, CaseText byName, String byPost, Instant statedAt) {

        static StatementView of(PartyStatement statement) {
            return new StatementView(
                    statement.id(),
                    statement.words(),
                    statement.by().name(),
                    statement.by().post(),
                    statement.statedAt());
        }
    }

    @GetMapping
    List<StatementView> listStatements(@PathVariable IncidentId number) {
        return statements.of(number).stream().map(StatementView::of).toList();
    }

    @PostMapping
    List<StatementView> makeStatement(@PathVariable IncidentId number, @Valid @RequestBody StatementRequest request) {
        return statements.state(number, request.words(), request.key()).stream()
                .map(StatementView::of)
                .toList();
    }
}
