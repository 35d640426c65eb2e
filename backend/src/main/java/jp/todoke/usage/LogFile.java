package jp.todoke.usage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.todoke.shared.InvalidInput;
import jp.todoke.usage.ExcelBook.Sheet;
import jp.todoke.usage.UsagePreview.NotRead;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.xml.sax.SAXException;

/**
 * A log of use in an Excel file: every sheet that is seen in Excel and has the heading, a sheet a month as well as one
 * for all.
 */
final class LogFile {

    private static final Pattern EXAMPLE = Pattern.compile("記入例|記載例|入力例|見本|サンプル");

    private LogFile() {}

    /** The sheets, read or not. Refuses at {@code file} what is no Excel file, holds no log, nothing, or too much. */
    static List<LogSheet> read(byte[] file) {
        if (file.length > 1 && file[0] == (byte) 0xD0 && file[1] == (byte) 0xCF) {
            throw refused("usage-file-old-or-locked");
        }
        try (var excel = new ExcelFile(file)) {
            return checked(sheets(excel));
        } catch (InvalidInput refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException unreadable) {
            throw refused(tooMuch(unreadable) ? "usage-file-unfolds" : "usage-file-not-excel");
        }
    }

    private static List<LogSheet> sheets(ExcelFile excel) throws IOException, OpenXML4JException, SAXException {
        var sheets = new ArrayList<LogSheet>();
        var left = UsageLimits.ROWS;
        for (var sheet : excel.sheets()) {
            var read = sheet(excel, sheet, left);
            sheets.add(read);
            left -= read.rows().size();
            if (left < 0) {
                throw refused("usage-file-too-many-rows", UsageLimits.ROWS);
            }
        }
        return sheets;
    }

    private static LogSheet sheet(ExcelFile excel, Sheet sheet, int most)
            throws IOException, OpenXML4JException, SAXException {
        var name = LogCell.text("", sheet.name()).written();
        if (sheet.hidden()) {
            return LogSheet.notRead(name, NotRead.HIDDEN);
        }
        if (EXAMPLE.matcher(name).find()) {
            return LogSheet.notRead(name, NotRead.EXAMPLE);
        }
        var rows = new LogRows(most);
        excel.read(sheet, rows::take);
        return rows.of(name);
    }

    private static List<LogSheet> checked(List<LogSheet> sheets) {
        if (sheets.stream().allMatch(sheet -> sheet.notRead() != null)) {
            var hidden = sheets.stream()
                    .filter(sheet -> sheet.notRead() == NotRead.HIDDEN)
                    .findFirst();
            throw hidden.map(sheet -> refused("usage-file-hidden", sheet.name()))
                    .orElseGet(
                            () -> refused("usage-file-no-heading", UsageColumn.OUT.title(), UsageColumn.USER.title()));
        }
        if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            throw refused("usage-file-empty");
        }
        return sheets;
    }

    /** Wherever on its way the library wrapped the refusal. */
    private static boolean tooMuch(Throwable thrown) {
        for (var cause = thrown;
                cause != null;
                cause = cause instanceof SAXException wrapped && wrapped.getException() != null
                        ? wrapped.getException()
                        : cause.getCause()) {
            if (cause instanceof UnfoldedZip.TooMuch) {
                return true;
            }
        }
        return false;
    }

    static InvalidInput refused(String code, Object... arguments) {
        return new InvalidInput("file", code, arguments);
    }
}
