package jp.todoke.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProgramTest {

    @TempDir
    Path data;

    @BeforeEach
    void unpacked() {
        SharedBinaries.in(data);
    }

    @Test
    void whatWasSavedIsThereAfterTheProgramWasKilledAndItsServerLivedOn() throws Exception {
        var program = startProgram();
        savedNoteOf(program);

        program.destroyForcibly().waitFor();

        assertThat(orphan()).isPresent();
        try (var database = new EmbeddedDatabase(data)) {
            assertThat(notesIn(database)).isEqualTo(1);
        }
    }

    @Test
    void aSecondProgramOnTheSameDataIsRefusedAndDisturbsNothing() throws Exception {
        try (var first = new EmbeddedDatabase(data)) {
            assertThatThrownBy(() -> new EmbeddedDatabase(data)).hasMessageContaining("Another Todoke is running");

            assertThat(orphan()).isPresent();
            assertThat(first.url()).startsWith("jdbc:postgresql://localhost:");
        }
    }

    private Process startProgram() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeepsANote.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void savedNoteOf(Process program) throws IOException {
        BufferedReader lines = program.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals("saved")) {
                return;
            }
        }
        throw new IllegalStateException("the program ended before it saved");
    }

    private java.util.Optional<ProcessHandle> orphan() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .orElse("")
                        .contains(data.resolve("postgres").toString()))
                .findFirst();
    }

    private long notesIn(EmbeddedDatabase database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), "todoke_app", database.password());
                var rows = connection.createStatement().executeQuery("select count(*) from note")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** A program that saves one note and then waits to be killed. */
    static final class KeepsANote {

        public static void main(String[] args) throws Exception {
            var database = new EmbeddedDatabase(Path.of(args[0]));
            try (var owner = DriverManager.getConnection(database.url(), "todoke_owner", database.password())) {
                owner.createStatement().execute("create table note (text text)");
                owner.createStatement().execute("grant all on note to todoke_app");
                owner.createStatement().execute("insert into note values ('saved')");
            }
            System.out.println("saved");
            Thread.currentThread().join();
        }
    }
}
