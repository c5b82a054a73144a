package hengjian.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why the program will not start, in one sentence for the person who started it. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Refusal(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    public static Refusal portTaken(int port, @Nullable Throwable cause) {
        return new Refusal(
                "端口 %d 不可用，请用 --port 另选。Port %d is not available; choose another with --port.".formatted(port, port),
                cause);
    }

    public static Refusal notWritable(Path path, @Nullable Throwable cause) {
        return new Refusal(
                "无法写入 %s，请用 --data 另选。Cannot write to %s; choose another folder with --data.".formatted(path, path),
                cause);
    }

    public static Refusal inUse() {
        return new Refusal(
                "数据目录正被另一个衡鉴进程使用，请先停止它或用 --data 另选。"
                        + "The data folder is in use by another Hengjian; stop that one or choose another with --data.",
                null);
    }

    public static Refusal noData(Path path) {
        return new Refusal(
                "%s 里还没有数据，请先运行 serve 或 ingest，或用 --data 另选。There are no data in %s yet; run serve or ingest first, or choose another folder with --data."
                        .formatted(path, path),
                null);
    }

    public static Refusal because(String zh, String en) {
        return new Refusal(zh + en, null);
    }
}
