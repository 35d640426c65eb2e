package jp.todoke.precedent;

import java.util.List;

/** The precedents of a case, the most alike first; so many earlier cases could not be looked at yet. */
public record PrecedentsView(List<Precedent> precedents, int notLookedAt) {}
