package jp.todoke.usage;

import java.nio.file.Files;
import java.nio.file.Path;
import jp.todoke.shared.InvalidInput;

/**
 * A program of its own that reads one file after the other and says for each how it was refused; started with little
 * memory.
 */
final class ReadInLittleMemory {

    private ReadInLittleMemory() {}

    public static void main(String[] files) throws Exception {
        for (var file : files) {
            try {
                System.out.println("> " + Path.of(file).getFileName() + " read "
                        + LogFile.read(Files.readAllBytes(Path.of(file))).size());
            } catch (InvalidInput refused) {
                System.out.println("> " + Path.of(file).getFileName() + " "
                        + refused.violations().get(0).code());
            }
        }
    }
}
