package hengjian.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProvisionsTest {

    private static final String ARTICLES = "第一条 年纳税总额100万元的项目，按90%奖励。\n（一）企业投资500万元的，补贴8%。\n2、企业营业收入1亿元的，补贴5%。\n";

    @Test
    void whatArticlesAndTheirItemsSetIsNoFact() {
        assertEquals(List.of(), quotes(ARTICLES));
    }

    @Test
    void whatFollowsAnArticleIsReadAsEver() {
        assertEquals(List.of("6.9%", "2.5亿元"), quotes(ARTICLES + "上半年，全区GDP增长6.9%。\n2.5亿元税收已经入库。\n"));
    }

    private static List<String> quotes(String text) {
        return Texts.read(text).facts().stream()
                .map(fact -> fact.evidence().quote())
                .toList();
    }
}
