package hengjian;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why the program will not start, in one sentence for the person who started it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Refusal(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    static Refusal portTaken(int port, @Nullable Throwable cause) {
        return new Refusal(
                "端口 %d 不可用，请用 --port 另选。Port %d is not available; choose another with --port.".formatted(port, port),
                cause);
    }

    static Refusal notWritable(Path path, @Nullable Throwable cause) {
        return new Refusal(
                "无法写入 %s，请用 --data 另选。Cannot write to %s; choose another folder with --data.".formatted(path, path),
                cause);
    }

    static Refusal inUse() {
        return new Refusal(
                "数据目录正被另一个衡鉴进程使用，请先停止它或用 --data 另选。"
                        + "The data folder is in use by another Hengjian; stop that one or choose another with --data.",
                null);
    }
}
