package jp.todoke.measure;

import java.util.List;
import java.util.Set;
import jp.todoke.identity.Act;
import jp.todoke.identity.FirstActs;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who told last that a measure was done. */
@Component
class MeasureFirstActs implements FirstActs {

    private final MeasureRows rows;

    MeasureFirstActs(MeasureRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.MEASURE_DONE);
    }

    @Override
    public List<Doer> doers(Act act, IncidentId incident, @Nullable PartId part) {
        return part == null ? List.of() : rows.doers(incident, part);
    }
}
