package jp.todoke.incident.report;

/** The receipt, and whether this press of the button began the case or an earlier one did. */
public record ReportResult(IncidentReceipt receipt, boolean begun) {}
