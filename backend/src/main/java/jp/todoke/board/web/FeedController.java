package jp.todoke.board.web;

import jp.todoke.board.CalendarFeed;
import jp.todoke.board.CalendarFeeds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 予定表への配信: the own calendar address, made, made anew and ended. */
@RestController
@RequestMapping("/api/deadlines/feed")
class FeedController {

    private final CalendarFeeds feeds;
    private final String publicUrl;

    FeedController(CalendarFeeds feeds, @Value("${todoke.public-url}") String publicUrl) {
        this.feeds = feeds;
        this.publicUrl = publicUrl;
    }

    /**
     * The address with its secret, told this once. What narrows the board narrows the calendar, put behind it in the
     * same words.
     */
    record NewFeed(String url) {

        /** Without the secret: this text may reach a log line. */
        @Override
        public String toString() {
            return "NewFeed";
        }
    }

    @GetMapping
    CalendarFeed readCalendarFeed() {
        return feeds.mine();
    }

    @PostMapping
    NewFeed makeCalendarFeed() {
        return new NewFeed(publicUrl + "/feeds/" + feeds.make() + "/deadlines.ics");
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endCalendarFeed() {
        feeds.end();
    }
}
