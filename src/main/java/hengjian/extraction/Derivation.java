package hengjian.extraction;

import hengjian.document.Span;
import java.util.List;

/**
 * Why a fact was read so.
 *
 * @param example a sentence that the fact's rule reads; empty for the rows of tables
 * @param bound the words that set its bound: 超过, 左右
 * @param direction the words that say which way it went: 增长, 降幅, 收窄
 * @param status the words that make it a target, a plan or an estimate: 力争, 预计
 */
public record Derivation(Reading reading, String example, List<Span> bound, List<Span> direction, List<Span> status) {

    public Derivation {
        bound = List.copyOf(bound);
        direction = List.copyOf(direction);
        status = List.copyOf(status);
    }
}
