package jp.todoke.incident.splitting;

import java.util.List;

/**
 * What came or went with a splitting: numbers of knowledge, of lines of counts, and of media, each in the case asked
 * of.
 */
public record SplitParts(List<Long> knowledge, List<Long> counts, List<Integer> media) {}
