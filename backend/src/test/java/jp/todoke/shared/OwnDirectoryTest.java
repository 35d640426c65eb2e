package jp.todoke.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDirectoryTest {

    @TempDir
    Path office;

    @Test
    void nobodyElseEntersEvenWhereTheyCouldBefore() throws Exception {
        var data = office.resolve("a/data");
        OwnDirectory.make(data);
        assertThat(permissions(data)).isEqualTo("rwx------");

        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));
        OwnDirectory.make(data);
        assertThat(permissions(data)).isEqualTo("rwx------");
    }

    @Test
    void nobodyElseWritesWhatIsRun() throws Exception {
        var programs = Files.createDirectories(office.resolve("programs/bin"));
        var program = Files.writeString(programs.resolve("postgres"), "run");
        Files.setPosixFilePermissions(programs, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxrwxr-x"));
        Files.createSymbolicLink(programs.resolve("latest"), office.resolve("nowhere"));

        OwnDirectory.keepOthersFromWriting(office.resolve("programs"));

        assertThat(permissions(programs)).isEqualTo("rwxr-xr-x");
        assertThat(permissions(program)).isEqualTo("rwxr-xr-x");
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
