package hengjian.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/**
 * Runs tasks on all cores and gives their results in the tasks' order. No more are under way or waiting than a few for
 * each core, so memory does not grow with their number.
 */
final class InOrder {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private InOrder() {}

    /** @param taker says whether to go on */
    static <T> void run(Iterator<? extends Callable<T>> tasks, Predicate<T> taker) {
        try (ExecutorService pool =
                Executors.newFixedThreadPool(CORES, Thread.ofPlatform().daemon().factory())) {
            Queue<Future<T>> ahead = new ArrayDeque<>();
            boolean on = true;
            while (on && (tasks.hasNext() || !ahead.isEmpty())) {
                while (tasks.hasNext() && ahead.size() < 2 * CORES + 2) {
                    ahead.add(pool.submit(tasks.next()));
                }
                on = taker.test(result(ahead.remove()));
            }
            ahead.forEach(late -> late.cancel(false));
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
