package jp.todoke.administration.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.administration.Appointments;
import jp.todoke.administration.Appointments.AppointmentMade;
import jp.todoke.administration.WaitingAppointment;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who holds a post and until when, and what of it waits for a second person. */
@RestController
@RequestMapping("/api/admin")
class AppointmentController {

    private final Appointments appointments;

    AppointmentController(Appointments appointments) {
        this.appointments = appointments;
    }

    record NewHolder(
            @PlainText(required = true, max = 60) String login,
            @PlainText(max = 60) @Nullable String title,
            boolean deputy,
            @NotNull(message = "{violation.required}") LocalDate from,
            @Nullable LocalDate to) {}

    record End(@NotNull(message = "{violation.required}") LocalDate to) {}

    record AppointmentRejection(@PlainText(required = true, max = 200) String reason) {}

    @PostMapping("/posts/{post}/holders")
    AppointmentMade appointHolder(@PathVariable long post, @Valid @RequestBody NewHolder holder) {
        var title = holder.title();
        return appointments.appoint(
                post,
                holder.login(),
                title == null || title.isBlank() ? null : title.strip(),
                holder.deputy(),
                holder.from(),
                holder.to());
    }

    @PostMapping("/holdings/{holding}/end")
    AppointmentMade endHolding(@PathVariable long holding, @Valid @RequestBody End end) {
        return appointments.end(holding, end.to());
    }

    @DeleteMapping("/holdings/{holding}/end")
    AppointmentMade takeEndOfHoldingBack(@PathVariable long holding) {
        return appointments.goOn(holding);
    }

    @GetMapping("/appointments")
    List<WaitingAppointment> listWaitingAppointments() {
        return appointments.waiting();
    }

    @PostMapping("/appointments/{appointment}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmAppointment(@PathVariable long appointment) {
        appointments.confirm(appointment);
    }

    @PostMapping("/appointments/{appointment}/rejection")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rejectAppointment(@PathVariable long appointment, @Valid @RequestBody AppointmentRejection rejection) {
        appointments.reject(appointment, rejection.reason().strip());
    }
}
