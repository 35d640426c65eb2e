package jp.todoke.training.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import jp.todoke.identity.organisation.UnitGroup;
import jp.todoke.shared.PlainText;
import jp.todoke.training.NewTraining;
import jp.todoke.training.TrainingRegister;
import jp.todoke.training.Trainings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 研修の記録. Each command answers with the register of the present year. */
@RestController
@RequestMapping("/api/trainings")
class TrainingController {

    private final Trainings trainings;

    TrainingController(Trainings trainings) {
        this.trainings = trainings;
    }

    /** Why a training was taken back. */
    record TrainingWithdrawalRequest(@PlainText(max = 1000, required = true) String reason) {}

    @GetMapping
    TrainingRegister listTrainings(
            @Min(value = 1989, message = "{violation.training-year}")
                    @Max(value = 2999, message = "{violation.training-year}")
                    @RequestParam(required = false)
                    @Nullable
                    Integer fiscalYear) {
        return trainings.register(fiscalYear);
    }

    @GetMapping("/units")
    List<UnitGroup> listTrainingUnits() {
        return trainings.groups();
    }

    @PostMapping
    TrainingRegister recordTraining(
            @RequestHeader("Idempotency-Key") UUID key, @Valid @RequestBody NewTraining training) {
        trainings.record(training, key);
        return trainings.register(null);
    }

    @PostMapping("/{training}/withdrawal")
    TrainingRegister withdrawTraining(
            @PathVariable long training, @Valid @RequestBody TrainingWithdrawalRequest request) {
        trainings.withdraw(training, request.reason().strip());
        return trainings.register(null);
    }
}
