package hengjian;

import hengjian.store.AsOf;
import hengjian.store.Beforehand;
import hengjian.store.Facts;
import hengjian.store.ReviewQueue;
import hengjian.store.ZoneChecks;
import java.net.URI;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Counts what the facts and documents speak of as soon as the dashboard runs: every view begins with that question, and
 * its first answer takes seconds at a million facts. Whoever asks meanwhile waits for the rest of it. Then every view is
 * opened once ({@link FirstVisitor}). The words, which fewer ask for, are read when nothing else is to be done: a download
 * right after the start would share the processor. Then the checks of all zones are reckoned, and again those of zones
 * whose facts have changed, before anybody asks.
 */
final class FirstCount implements ApplicationListener<ApplicationReadyEvent> {

    private static final long LOOK_AGAIN_MILLIS = 1_000;

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        ConfigurableApplicationContext context = ready.getApplicationContext();
        Thread.ofPlatform().daemon().name("first count").start(() -> work(context));
    }

    private static void work(ConfigurableApplicationContext context) {
        try {
            Facts facts = context.getBean(Facts.class);
            facts.zones();
            context.getBean(ReviewQueue.class).progress(AsOf.NOW);
            new FirstVisitor(address(context.getEnvironment()), Calm::await).visit();
            Calm.await();
            facts.readWords();
            context.getBeanProvider(Beforehand.class).forEach(one -> one.prepare(context::isActive));
            ZoneChecks checks = context.getBean(ZoneChecks.class);
            while (context.isActive()) {
                checks.keepUp(context::isActive);
                Thread.sleep(LOOK_AGAIN_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            requireStopping(context, failed);
        }
    }

    /** As the program reaches itself. */
    static URI address(Environment environment) {
        String listens = environment.getProperty("server.address", "0.0.0.0");
        boolean everywhere = listens.equals("0.0.0.0") || listens.equals("::");
        String host = everywhere ? "127.0.0.1" : listens.contains(":") ? "[" + listens + "]" : listens;
        return URI.create("http://" + host + ":" + environment.getRequiredProperty("local.server.port") + "/");
    }

    /** The database closes while the program stops, whatever is asked of it then. */
    private static void requireStopping(ConfigurableApplicationContext context, RuntimeException failed) {
        if (context.isActive()) {
            throw failed;
        }
    }
}
