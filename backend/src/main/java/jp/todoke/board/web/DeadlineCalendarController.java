package jp.todoke.board.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import jp.todoke.board.Board;
import jp.todoke.board.BoardFilter;
import jp.todoke.board.CalendarFeeds;
import jp.todoke.board.DeadlineCalendar;
import jp.todoke.board.NoSuchFeed;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.Strength;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a calendar program reads, without login: it holds the secret instead. */
@Hidden
@RestController
class DeadlineCalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeeds feeds;
    private final Board board;
    private final DeadlineCalendar calendar;

    DeadlineCalendarController(CalendarFeeds feeds, Board board, DeadlineCalendar calendar) {
        this.feeds = feeds;
        this.board = board;
        this.calendar = calendar;
    }

    @GetMapping("/feeds/{secret}/deadlines.ics")
    ResponseEntity<byte[]> readDeadlineCalendar(
            @PathVariable String secret,
            @PlainText(max = 40) @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable ClockKey key,
            @RequestParam(required = false) @Nullable Strength strength,
            @RequestParam(required = false) @Nullable Long person) {
        var account = feeds.read(secret).orElseThrow(NoSuchFeed::new);
        var text = calendar.of(board.listFor(account, new BoardFilter(unit, key, strength, person)));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
