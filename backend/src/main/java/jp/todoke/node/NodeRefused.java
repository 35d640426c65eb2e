package jp.todoke.node;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A program must not start on this database as it is set up: what is wrong, and what to do. */
public final class NodeRefused extends IllegalStateException {

    private final String action;

    /** What is wrong, and what whoever starts the program has to do. */
    public NodeRefused(String wrong, String action) {
        super(wrong);
        this.action = action;
    }

    /** Two sentences instead of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<NodeRefused> {

        @Override
        protected FailureAnalysis analyze(Throwable root, NodeRefused cause) {
            return new FailureAnalysis(cause.getMessage(), cause.action, cause);
        }
    }
}
