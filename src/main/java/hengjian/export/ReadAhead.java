package hengjian.export;

import hengjian.store.FactScan;
import hengjian.store.StoredFact;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Facts by number, a page at a time: while one is written the next is read. */
final class ReadAhead implements Iterator<StoredFact> {

    private static final int PAGE = 500;

    private final FactScan scan;
    private final long[] numbers;
    private Iterator<StoredFact> page = Collections.emptyIterator();
    private @Nullable FutureTask<List<StoredFact>> coming;
    private int asked;

    ReadAhead(FactScan scan, long[] numbers) {
        this.scan = scan;
        this.numbers = numbers;
        ask();
    }

    @Override
    public boolean hasNext() {
        FutureTask<List<StoredFact>> awaited = coming;
        if (!page.hasNext() && awaited != null) {
            page = await(awaited).iterator();
            ask();
        }
        return page.hasNext();
    }

    @Override
    public StoredFact next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }

    private void ask() {
        if (asked == numbers.length) {
            coming = null;
            return;
        }
        long[] wanted = Arrays.copyOfRange(numbers, asked, Math.min(asked + PAGE, numbers.length));
        asked += wanted.length;
        FutureTask<List<StoredFact>> task = new FutureTask<>(() -> scan.read(wanted));
        Thread.startVirtualThread(task);
        coming = task;
    }

    private static List<StoredFact> await(FutureTask<List<StoredFact>> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }
}
