package jp.todoke.notification.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.clock.LimitMove;
import jp.todoke.identity.CompletesStep;
import jp.todoke.notification.NotificationDecision;
import jp.todoke.notification.NotificationEntry;
import jp.todoke.notification.NotificationPlanning;
import jp.todoke.notification.NotificationService;
import jp.todoke.notification.NotificationView;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 本人対応: telling the persons concerned. Each command answers with how it stands afterwards. */
@RestController
@RequestMapping("/api/incidents/{number}/notification")
class NotificationController {

    private final NotificationService notifications;
    private final NotificationPlanning planning;

    NotificationController(NotificationService notifications, NotificationPlanning planning) {
        this.notifications = notifications;
        this.planning = planning;
    }

    /** @param version how many plans the form knew */
    record NotificationPlanRequest(
            int version, @Nullable LocalDate until, @PlainText(max = 2000, required = true) String plan) {}

    @GetMapping
    NotificationView readNotification(@PathVariable IncidentId number) {
        return notifications.view(number);
    }

    @PostMapping("/contacts")
    @CompletesStep(value = Step.RECORD_NOTIFICATION, onBehalf = true)
    NotificationView recordNotification(@PathVariable IncidentId number, @Valid @RequestBody NotificationEntry entry) {
        return notifications.record(number, entry);
    }

    @PostMapping("/confirmation")
    @CompletesStep(Step.CONFIRM_NOTIFICATION)
    NotificationView confirmNotification(
            @PathVariable IncidentId number, @Valid @RequestBody NotificationDecision decision) {
        return notifications.decide(number, decision);
    }

    @GetMapping("/plan-preview")
    List<LimitMove> previewNotificationPlan(@PathVariable IncidentId number, @RequestParam LocalDate until) {
        return planning.preview(number, until);
    }

    @PostMapping("/plan")
    NotificationView approveNotificationPlan(
            @PathVariable IncidentId number, @Valid @RequestBody NotificationPlanRequest request) {
        return planning.approve(number, request.version(), request.until(), request.plan());
    }
}
