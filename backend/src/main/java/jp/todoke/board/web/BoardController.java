package jp.todoke.board.web;

import jp.todoke.board.Board;
import jp.todoke.board.BoardChoices;
import jp.todoke.board.BoardFilter;
import jp.todoke.board.BoardPage;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.Strength;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 期限一覧. */
@RestController
@RequestMapping("/api/deadlines")
class BoardController {

    private final Board board;

    BoardController(Board board) {
        this.board = board;
    }

    @GetMapping
    BoardPage listDeadlines(
            @PlainText(max = 40) @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable ClockKey key,
            @RequestParam(required = false) @Nullable Strength strength,
            @RequestParam(required = false) @Nullable Long person,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return board.list(new BoardFilter(unit, key, strength, person), Math.max(page, 0), size);
    }

    @GetMapping("/choices")
    BoardChoices listDeadlineChoices() {
        return board.choices();
    }
}
