package hengjian.cli;

import hengjian.extraction.Extractor;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --vocabulary DIR}: tables of the user's own on top of the standard ones, see src/docs/vocabulary.md. */
final class VocabularyOption {

    @Option(
            names = "--vocabulary",
            paramLabel = "DIR",
            description = "自有词表目录，补充或覆盖标准词表。A folder of your own tables, on top of the standard vocabulary.")
    private @Nullable Path folder;

    /** @throws hengjian.extraction.BrokenVocabulary when a table is broken; the message names file and line */
    Extractor extractor() {
        return folder == null ? Extractor.standard() : Extractor.with(folder);
    }
}
