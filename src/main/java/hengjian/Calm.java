package hengjian;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/** Waits for a moment in which the program has little to do. */
final class Calm {

    /** Of the machine's time the part that is little, when the program takes no more. */
    private static final double LITTLE = 0.2;

    /** Longer nobody waits. */
    private static final int MOST_SECONDS = 30;

    private Calm() {}

    static void await() {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        machine.getProcessCpuLoad();
        await(machine::getProcessCpuLoad, Calm::second);
    }

    /**
     * @param load the part of the machine's time the program took since it was asked before; below zero when unknown
     * @param second passes one
     */
    static void await(DoubleSupplier load, Runnable second) {
        int waited = 0;
        do {
            second.run();
            waited++;
        } while (load.getAsDouble() > LITTLE && waited < MOST_SECONDS);
    }

    private static void second() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
