package jp.todoke.identity.organisation;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * The administrator changed the organisation or an account, or tried a failed step again; {@code detail} names what by
 * its codes.
 */
public sealed interface OrganisationChanged extends DomainEvent {

    @Override
    default @Nullable IncidentId incident() {
        return null;
    }

    record UnitEntered(String detail) implements OrganisationChanged {}

    record UnitRenamed(String detail) implements OrganisationChanged {}

    /** Under other rules than before is that unit, and what lies below it and says nothing of itself. */
    record LegalRegimeChanged(String unit, LegalRegime regime) implements OrganisationChanged {

        @Override
        public String detail() {
            return unit + " " + regime;
        }
    }

    record PostEntered(String detail) implements OrganisationChanged {}

    record HolderAppointed(String detail) implements OrganisationChanged {}

    record AppointmentProposed(String detail) implements OrganisationChanged {}

    record AppointmentRejected(String detail) implements OrganisationChanged {}

    record AppointmentTakenBack(String detail) implements OrganisationChanged {}

    record AppointedAtSetUp(String detail) implements OrganisationChanged {}

    record HoldingEnded(String detail) implements OrganisationChanged {}

    record HoldingGoesOn(String detail) implements OrganisationChanged {}

    record HoldingTakenBack(String detail) implements OrganisationChanged {}

    record AccountEntered(String detail) implements OrganisationChanged {}

    record AccountChanged(String detail) implements OrganisationChanged {}

    record AddressChanged(String detail) implements OrganisationChanged {}

    record PersonnelNumberChanged(String detail) implements OrganisationChanged {}

    record AccountLocked(String detail) implements OrganisationChanged {}

    record AccountUnlocked(String detail) implements OrganisationChanged {}

    record DutyTelephoneEntered(String detail) implements OrganisationChanged {}

    record DutyTelephoneChanged(String detail) implements OrganisationChanged {}

    record DutyTelephoneEnded(String detail) implements OrganisationChanged {}

    record DutyTelephoneTakenUp(String detail) implements OrganisationChanged {}

    record StepRetried(String detail) implements OrganisationChanged {}

    record PasswordSet(String detail) implements OrganisationChanged {}

    record OwnPasswordChanged(String detail) implements OrganisationChanged {}
}
