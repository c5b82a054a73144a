package wrong.ui;

import org.springframework.core.io.Resource;
import wrong.store.UsesRoot;

/** Nothing wrong here. */
public record UsesStore(UsesRoot store, Resource library) {}
