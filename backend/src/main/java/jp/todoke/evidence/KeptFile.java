package jp.todoke.evidence;

/** A file that lies in the store and waits for its row. */
record KeptFile(String file, FileType type, Fingerprint kept, Fingerprint arrived, RemovedDetails removed) {}
