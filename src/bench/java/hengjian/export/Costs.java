package hengjian.export;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Seconds of CPU of the whole process, compiler and collector included, which tell more than the clock on a machine that
 * others use; and how much more heap than at the start is still held after any collection, in MiB: what an export needs,
 * without what it throws away. What grew old but is of no use counts until the next full collection: an upper bound.
 * {@code -prof hengjian.export.Costs}
 */
public final class Costs implements InternalProfiler {

    private static final double MIB = 1 << 20;

    private final AtomicLong most = new AtomicLong();
    private final NotificationListener listener =
            (notification, of) -> most.accumulateAndGet(held((CompositeData) notification.getUserData()), Math::max);
    private long before;
    private long cpu;

    @Override
    public String getDescription() {
        return "CPU of the process; heap held after collections, above the start";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        System.gc();
        before = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        most.set(before);
        cpu = cpu();
        collectors().forEach(collector -> collector.addNotificationListener(listener, null, null));
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double seconds = (cpu() - cpu) / 1e9;
        for (NotificationEmitter collector : collectors()) {
            try {
                collector.removeNotificationListener(listener);
            } catch (javax.management.ListenerNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return List.of(
                new ScalarResult("cpu", seconds, "s", AggregationPolicy.AVG),
                new ScalarResult("held", (most.get() - before) / MIB, "MiB", AggregationPolicy.MAX));
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static List<NotificationEmitter> collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(NotificationEmitter.class::cast)
                .toList();
    }

    private static long held(CompositeData collection) {
        Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(pool -> pool.getName())
                .collect(Collectors.toSet());
        return GarbageCollectionNotificationInfo.from(collection)
                .getGcInfo()
                .getMemoryUsageAfterGc()
                .entrySet()
                .stream()
                .filter(pool -> heap.contains(pool.getKey()))
                .map(pool -> pool.getValue())
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }
}
