package jp.todoke.identity.organisation;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the duty list as the administrator keeps it; {@code id} is null while it is new.
 *
 * @param night whether the number answers outside office hours
 * @param mail with an address it is a desk that is asked by mail to telephone at night
 */
public record DutyEntry(
        @Nullable Long id,
        String unitCode,
        String label,
        String number,
        boolean night,
        @Nullable String mail,
        int position,
        boolean ended) {}
