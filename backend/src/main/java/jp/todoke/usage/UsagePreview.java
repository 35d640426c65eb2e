package jp.todoke.usage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a file, before anything is stored. It is the uploader's own file read back, so its texts are not
 * masked. {@code takenOverAt}: when the same file was taken over before; {@code sha256} names the file when its rows
 * are taken over.
 */
public record UsagePreview(String sha256, @Nullable Instant takenOverAt, List<SheetRead> sheets, List<UsageRow> rows) {

    /** Why nothing was read of a sheet: nobody sees it in Excel, it has no heading of a log, or it is an example. */
    public enum NotRead {
        HIDDEN,
        NO_HEADING,
        EXAMPLE
    }

    /** A sheet of the file: how many rows were read of it, or why none; columns whose heading nobody understood. */
    public record SheetRead(String name, int rows, @Nullable NotRead notRead, List<String> headingsNotRead) {

        static SheetRead of(LogSheet sheet) {
            return new SheetRead(sheet.name(), sheet.rows().size(), sheet.notRead(), sheet.headingsNotRead());
        }
    }

    /** A row of the sheet as far as it could be read; what could not is null and told in {@code faults}. */
    public record UsageRow(
            String sheet,
            int row,
            @Nullable Instant outAt,
            @Nullable Instant inAt,
            boolean approx,
            @Nullable String user,
            List<String> media,
            List<Integer> lostMedia,
            @Nullable String equipment,
            @Nullable String purpose,
            @Nullable String witness,
            String raw,
            List<CellFault> faults) {}

    /**
     * A cell that a person must look at: {@code field} of the row, its address (C7), what stands in it, and a sentence.
     */
    public record CellFault(String field, String cell, String written, String sentence) {}
}
