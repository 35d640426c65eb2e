package jp.todoke.shared;

import java.util.List;

/** One page of a list: {@code page} counts from 0, {@code total} is the number of all rows the viewer may see. */
public record Page<T>(List<T> items, int page, int size, long total) {}
