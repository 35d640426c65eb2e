package jp.todoke.worklist;

import java.time.Instant;
import java.util.List;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case: at whose post it waits, since when and until when. {@code mayActOnBehalf}: the viewer may enter
 * what the post said or sent. {@code forContractor}: the viewer's post stands in for a contractor of which nobody has
 * an account, so that what is entered is its word. {@code secondPerson}: the viewer did the first of two steps, so
 * another one does this; {@code holders} are those who may. {@code mayTake}: the step is of the viewer's post and
 * several could do it, so that taking, giving back and taking over are offered. {@code clock}: whose limit {@code due}
 * is. Where it is not open, only its name is told. {@code chief}: what the chief is called to whom the step reports,
 * where its name says one.
 */
public record StepView(
        IncidentId incident,
        @Nullable PartId part,
        @Nullable String partName,
        Step step,
        String label,
        @Nullable String chief,
        boolean open,
        boolean mayAct,
        boolean mayActOnBehalf,
        boolean forContractor,
        boolean secondPerson,
        @Nullable String post,
        @Nullable String unitName,
        List<HolderView> holders,
        @Nullable Instant since,
        @Nullable Instant due,
        @Nullable String clock,
        boolean overdue,
        @Nullable PassedOver passedOver,
        @Nullable TaskTaker taker,
        boolean mayTake,
        Instant serverNow) {

    /** Who holds the post today, and how to reach them. */
    public record HolderView(String name, String title, @Nullable String phone, boolean deputy) {}
}
