package jp.todoke.process;

import org.jspecify.annotations.Nullable;

/**
 * A token: process id ({@code SearchProcess}), element id, the element's Japanese label, and the part where the process
 * has one.
 */
public record DiagramPosition(String process, String element, String label, @Nullable String part) {}
