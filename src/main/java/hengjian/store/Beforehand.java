package hengjian.store;

import java.util.function.BooleanSupplier;

/** What takes seconds at a million facts and is done behind the first visitors, so that no later one waits for it. */
public interface Beforehand {

    /** @param goOn whether the program still runs */
    void prepare(BooleanSupplier goOn);
}
