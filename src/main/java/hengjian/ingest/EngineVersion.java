package hengjian.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Which engine reads: a checksum of its classes and tables, and of the user's own vocabulary. Whatever changes in any of
 * them makes another engine, so that nobody has to remember to count a version up.
 */
final class EngineVersion {

    private static final String[] PACKAGES = {"extraction", "indicator", "fact"};

    private EngineVersion() {}

    /** @param vocabulary a folder of the user's own tables, blank when there is none */
    static String of(String vocabulary) {
        try {
            TreeMap<String, byte[]> parts = new TreeMap<>();
            for (String name : PACKAGES) {
                program("hengjian/" + name, parts);
            }
            if (!vocabulary.isBlank()) {
                tables(Path.of(vocabulary), parts);
            }
            return sum(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void program(String folder, TreeMap<String, byte[]> parts) throws IOException {
        for (Resource part : new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/**")) {
            if (part.isReadable()
                    && part.getFilename() != null
                    && part.getFilename().contains(".")) {
                parts.put(folder + "/" + part.getFilename(), part.getContentAsByteArray());
            }
        }
    }

    private static void tables(Path folder, TreeMap<String, byte[]> parts) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                parts.put("vocabulary/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
    }

    private static String sum(TreeMap<String, byte[]> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.forEach((name, content) -> {
                digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
