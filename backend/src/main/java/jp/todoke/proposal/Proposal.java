package jp.todoke.proposal;

import java.util.List;

/** What the form of a step begins with. Nothing of it is an answer before somebody sends it. */
public record Proposal(List<ProposedText> texts) {}
