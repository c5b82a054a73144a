package wrong.fact;

import org.springframework.core.io.Resource;
import wrong.document.UsesFact;

/** A library in a pure package, and half of a cycle. */
public record UsesSpring(Resource library, UsesFact document) {}
