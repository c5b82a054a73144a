package hengjian;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PlainFailureTest {

    @Test
    void findsTheLockedDatabaseBelowWhatSpringWrapsItIn() {
        var locked =
                new IllegalStateException("bean", new SQLException("Database may be already in use", "90020", 90020));

        assertThat(PlainFailure.sentence(locked)).startsWith("数据目录正被另一个衡鉴进程使用");
    }

    @Test
    void pointsToTheLogForAnythingElse() {
        assertThat(PlainFailure.sentence(new IllegalStateException("bean"))).contains("hengjian.log", "bean");
    }
}
