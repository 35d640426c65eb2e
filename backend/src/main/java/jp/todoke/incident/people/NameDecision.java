package jp.todoke.incident.people;

import jakarta.validation.constraints.NotNull;
import jp.todoke.shared.PlainText;

/** 伏せる or 残す for one place of a text, as somebody chose it; the key is that of its {@link NameSpot}. */
public record NameDecision(
        @PlainText(max = 64, required = true) String key,
        @NotNull(message = "{violation.required}") MaskChoice choice) {}
