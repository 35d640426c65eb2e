package jp.todoke.clock.watch.web;

import jp.todoke.clock.watch.ClockAlarm;
import jp.todoke.clock.watch.ClockWatch;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 見張り: whether the limits are watched, for the secretariat and the administrator. */
@RestController
class ClockWatchController {

    private final ClockAlarm alarm;

    ClockWatchController(ClockAlarm alarm) {
        this.alarm = alarm;
    }

    @GetMapping("/api/clock-watch")
    ClockWatch readClockWatch() {
        return alarm.read();
    }
}
