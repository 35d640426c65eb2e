package jp.todoke.precedent;

import java.util.List;

/** The wordings found, the most used first; {@code more}: there are others, which a longer question would show. */
public record MeasuresFound(List<LibraryMeasure> measures, boolean more) {}
