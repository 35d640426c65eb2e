package jp.todoke.identity.organisation;

import org.jspecify.annotations.Nullable;

/** A unit of the municipality: its parent is null for a body 実施機関, {@code bodyName} is the body it belongs to. */
public record Unit(
        String code,
        String name,
        UnitKind kind,
        @Nullable String parentCode,
        String bodyName,
        @Nullable String phone) {}
