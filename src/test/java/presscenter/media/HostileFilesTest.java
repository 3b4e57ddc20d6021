package presscenter.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that would fill the memory or the disk, met by a process that has little of either (S9, S14). */
@Tag("started")
class HostileFilesTest {
    private static final long LONGEST = 15_000;

    @TempDir
    Path folder;

    @Test
    void files_that_grow_are_refused_within_256_megabytes_and_in_time() throws Exception {
        var files = HostileFiles.all();
        for (var file : files.entrySet()) {
            assertThat(file.getValue().length).as(file.getKey()).isLessThanOrEqualTo(FileChecks.MOST_BYTES);
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }

        var said = said(List.of("-Xmx256m", HostileFiles.class.getName(), folder.toString()));

        assertThat(said).hasSize(files.size());
        assertThat(said).allSatisfy(line -> {
            var parts = line.split("\t");
            assertThat(parts[2]).as(line).startsWith(parts[0] + " ");
            assertThat(Long.parseLong(parts[1])).as(line).isLessThan(LONGEST);
        });
    }

    @Test
    void a_disk_that_takes_only_the_beginning_of_a_file_keeps_nothing_of_it() throws Exception {
        // No process may write a longer file than its limit; the system ends the writing in the middle.
        var said = said(
                List.of("bash", "-c", "ulimit -f 100 && exec \"$@\"", "limited"),
                List.of("-Xmx256m", SmallDisk.class.getName(), folder.toString()));

        assertThat(said).containsExactly("NO_ROOM", "whole");
        try (var left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    /** Keeps a file that is too long for its disk, and one that is not. */
    static final class SmallDisk {
        private SmallDisk() {}

        public static void main(String[] folder) {
            HostileFiles.withoutLog();
            var shelf = new Shelf(Path.of(folder[0]));
            try {
                shelf.put(UUID.randomUUID(), new byte[1_000_000], MediaHouse.MORNING);
            } catch (FileRefused refused) {
                System.out.println(refused.reason());
            }
            var id = UUID.randomUUID();
            shelf.put(id, new byte[50_000], MediaHouse.MORNING);
            System.out.println(shelf.take(id).length == 50_000 ? "whole" : "not whole");
        }
    }

    private static List<String> said(List<String> program) throws IOException, InterruptedException {
        return said(List.of(), program);
    }

    /** What a Java process says, with this process's classes and in as few bytes as it is given. */
    private static List<String> said(List<String> before, List<String> program)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(program);
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = process.inputReader(StandardCharsets.UTF_8)) {
            return said.lines().toList();
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }
}
