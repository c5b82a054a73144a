package hengjian.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that holds the database and the log; known to be writable and not in use. */
public record DataFolder(Path path) {

    /** @throws Refusal when the folder cannot be written, or another process has its database open */
    public static DataFolder open(Path path) {
        DataFolder folder = new DataFolder(path.toAbsolutePath().normalize());
        folder.requireWritable();
        folder.requireUnlocked();
        return folder;
    }

    /**
     * A folder that holds data already.
     *
     * @throws Refusal when it holds none, cannot be written, or is in use
     */
    static DataFolder openHeld(Path path) {
        if (!Files.exists(path.resolve("hengjian.mv.db"))) {
            throw Refusal.noData(path);
        }
        return open(path);
    }

    /**
     * Commits reach the disk at once, and Spring, not the JVM's exit, closes the database. An eighth of the heap keeps its
     * pages, twice what H2 would take.
     */
    public String databaseUrl() {
        long cache = Runtime.getRuntime().maxMemory() / 8 / 1024;
        return "jdbc:h2:file:" + path.resolve("hengjian") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=" + cache;
    }

    public Path log() {
        return path.resolve("hengjian.log");
    }

    private void requireWritable() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw Refusal.notWritable(path, e);
        }
        if (!Files.isWritable(path)) {
            throw Refusal.notWritable(path, null);
        }
    }

    /** H2 holds a lock on its file while it is open; asking for the same lock tells so without starting H2. */
    private void requireUnlocked() {
        Path file = path.resolve("hengjian.mv.db");
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                throw Refusal.inUse();
            }
        } catch (IOException e) {
            throw Refusal.notWritable(file, e);
        }
    }
}
