package hengjian.ingest;

import hengjian.document.DocumentFolder;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the texts that come with the program; a second start finds them there. */
@Component
@Order(1)
class Seeds implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Seeds.class);

    private final Ingest ingest;
    private final String folder;

    Seeds(Ingest ingest, @Value("${hengjian.seeds:}") String folder) {
        this.ingest = ingest;
        this.folder = folder;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (folder.isBlank()) {
            return;
        }
        DocumentFolder seeds = DocumentFolder.open(Path.of(folder));
        for (DocumentFolder.Row row : seeds.rows()) {
            boolean added = ingest.add(seeds.read(row));
            LOG.info("{} {}", row.name(), added ? "added" : "held already");
        }
    }
}
