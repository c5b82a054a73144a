package wrong.store;

import wrong.Root;

public record UsesRoot(Root root) {}
