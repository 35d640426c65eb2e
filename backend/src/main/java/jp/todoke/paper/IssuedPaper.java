package jp.todoke.paper;

import java.time.Instant;

/** A paper as issued: the bytes that are handed out for ever, their SHA-256, and what it stated. */
record IssuedPaper(int number, String fileName, byte[] content, String sha256, CouncilPaper stated, Instant issuedAt) {}
