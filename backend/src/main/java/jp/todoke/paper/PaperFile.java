package jp.todoke.paper;

/** A paper as a file to download. */
public record PaperFile(String name, byte[] content) {}
