package hengjian.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import hengjian.indicator.Unit;
import org.junit.jupiter.api.Test;

class UnitBoxTest {

    @Test
    void namesUnitsInWords() {
        assertThat(UnitBox.words(Unit.PERCENT)).isEqualTo("%");
        assertThat(UnitBox.words(Unit.PP)).isEqualTo("个百分点");
        assertThat(UnitBox.words(Unit.other("千瓦时"))).isEqualTo("千瓦时");
    }
}
