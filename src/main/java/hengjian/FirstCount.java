package hengjian;

import hengjian.store.AsOf;
import hengjian.store.Facts;
import hengjian.store.ReviewQueue;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Counts what the facts and documents speak of as soon as the dashboard runs: every view begins with that question, and
 * its first answer takes seconds at a million facts. Whoever asks meanwhile waits for the rest of it. The words, which
 * fewer ask for, are read when nothing else is to be done: a download right after the start would share the processor.
 */
final class FirstCount implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        Facts facts = ready.getApplicationContext().getBean(Facts.class);
        ReviewQueue reviews = ready.getApplicationContext().getBean(ReviewQueue.class);
        Thread.ofPlatform().daemon().name("first count").start(() -> {
            facts.zones();
            reviews.progress(AsOf.NOW);
            Calm.await();
            facts.readWords();
        });
    }
}
