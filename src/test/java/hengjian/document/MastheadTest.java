package hengjian.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MastheadTest {

    @Test
    void readsThePageHeadOfAGovernmentSite() {
        Masthead masthead = Masthead.of("""
                某某门户
                当前位置:首页 > 动态信息
                高新区上半年经济稳中向好
                发布时间:2022-08-05 08:43??????来源:衡阳高新区?????浏览量:次
                今年来，高新区……""");

        assertThat(masthead).isEqualTo(new Masthead("高新区上半年经济稳中向好", "衡阳高新区", LocalDate.of(2022, 8, 5)));
    }

    @Test
    void readsTheDatelineOfANewspaper() {
        assertThat(Masthead.of("园区建设提速\n　　衡阳晚报讯（记者 张三）9月21日，").publisher()).isEqualTo("衡阳晚报");
        assertThat(Masthead.of("园区建设提速\n本报讯 9月21日，").publisher()).isNull();
        assertThat(Masthead.of("北方网消息:开发区实现").publisher()).isEqualTo("北方网");
        assertThat(Masthead.of("天水网讯【记者 赵蔓】今年").publisher()).isEqualTo("天水网");
        assertThat(Masthead.of("红网时刻10月27日讯(见习记者 龚蓉)近日").publisher()).isEqualTo("红网");
        assertThat(Masthead.of("南都讯 金湾区上半年").publisher()).isEqualTo("南都");
    }

    @Test
    void readsDatesInAllWritings() {
        assertThat(Masthead.of("标题标题\n２０１１年３月２９日 08:00\n正文。").published()).isEqualTo(LocalDate.of(2011, 3, 29));
        assertThat(Masthead.of("标题标题\n日期：2021/4/5\n正文。").published()).isEqualTo(LocalDate.of(2021, 4, 5));
        assertThat(Masthead.of("标题标题\n2021年2月30日\n正文。").published()).isNull();
    }

    @Test
    void doesNotTakeADayOfTheStoryForThatOfPublication() {
        assertThat(Masthead.of("标题标题\n截至2021年6月30日，园区有企业73家。").published()).isNull();
    }

    @Test
    void readsABylineWithoutLabels() {
        Masthead told = new Masthead("长沙高新区一季度GDP同比增长9.1%", "长沙高新区管委会", LocalDate.of(2021, 4, 28));

        assertThat(Masthead.of("首页 > 动态\n打印本页 【字体：大 中 小】\n长沙高新区一季度GDP同比增长9.1%\n长沙高新区管委会 | 2021年4月28日 | 作者：张三\n一季度，"))
                .isEqualTo(told);
        assertThat(Masthead.of("长沙高新区一季度GDP同比增长9.1%\n2021-04-28 09:30　长沙高新区管委会\n一季度，"))
                .isEqualTo(told);
    }

    @Test
    void takesNoDateForATitle() {
        assertThat(Masthead.of("前三季度进出口同比增长7.6%\n2019年11月29日 11:50:51\n来源:中国经济网-《经济日报》\n经济日报讯"))
                .isEqualTo(new Masthead("前三季度进出口同比增长7.6%", "中国经济网-《经济日报》", LocalDate.of(2019, 11, 29)));
        assertThat(Masthead.of("开发区2023年上半年经济运行简报\n2023年8月2日\n来源：杭州日报\n上半年，").title())
                .isEqualTo("开发区2023年上半年经济运行简报");
    }

    @Test
    void partsTheSourceFromTheMomentBehindIt() {
        Masthead masthead = Masthead.of("""
                点击右上角微信好友
                朋友圈
                正在阅读:陕西西安高新区一季度经济进中向好
                首页> 地方频道> 要闻 > 正文
                775.41亿元!陕西西安高新区一季度经济进中向好
                来源:群众新闻2022-04-28 11:17
                “一季度实现GDP775.41亿元，经济运行呈现出高开稳走的良好发展态势。”4月26日，西安高新区召开发布会。""");

        assertThat(masthead).isEqualTo(new Masthead("775.41亿元!陕西西安高新区一季度经济进中向好", "群众新闻", LocalDate.of(2022, 4, 28)));
    }

    @Test
    void readsTheSignatureOfAnOfficialText() {
        Masthead masthead = Masthead.of("""
                第三季度，开平市经济运行平稳，经济发展面亮点与短板互存，主要经济指标保持平稳。
                (一)规模以上工业运行平稳
                1-9月，我市规模以上工业增加值实现同比增长9.5%。
                开平市统计局
                2018年10月24日
                """);

        assertThat(masthead).isEqualTo(new Masthead(null, "开平市统计局", LocalDate.of(2018, 10, 24)));
    }

    @Test
    void takesNoDisclaimerForASource() {
        Masthead masthead = Masthead.of("广州日报讯 记者从会议上获悉，今年国家计划再升级16家省级高新区。\n凡本网注明“来源:黔东南信息港”的所有作品，均为黔东南信息港合法拥有版权的作品。");

        assertThat(masthead.publisher()).isEqualTo("广州日报");
    }

    @Test
    void readsASourceThatFollowsTheMinute() {
        assertThat(Masthead.of("2020年国家高新区综合发展报告\n2022-01-20 04:19科技部火炬中心\n◎ 科技部火炬中心\n"))
                .isEqualTo(new Masthead("2020年国家高新区综合发展报告", "科技部火炬中心", LocalDate.of(2022, 1, 20)));
    }

    @Test
    void takesNotThePicturesSourceForTheTexts() {
        Masthead masthead = Masthead.of("""
                2017年国家级经开区发展稳中向好
                http://www.CRNTT.com   2018-06-04 09:54:58
                经济开发区(图片来源:网络)
                中评社北京6月4日电/2017年，全国219家国家级经济技术开发区总体发展态势稳中向好。
                来源:《人民日报》""");

        assertThat(masthead).isEqualTo(new Masthead("2017年国家级经开区发展稳中向好", "《人民日报》", LocalDate.of(2018, 6, 4)));
    }

    @Test
    void takesNeitherAuthorsNorSectionsForTheTitle() {
        assertThat(Masthead.of("近日，记者获悉，今年前三季度，全省产业园区实现技工贸总收入增长17.7%。\n作者:龚蓉\n编辑:洪政")
                        .title())
                .isNull();
        assertThat(Masthead.of("作者:龚蓉\n园区收入增长17.7%\n来源:红网").title()).isEqualTo("园区收入增长17.7%");
        assertThat(Masthead.of("一、总体经济平稳发展\n完成GDP195.86亿元。").title()).isNull();
    }

    @Test
    void believesTheImprintOfANewspaperBeforeTheSiteThatCopiedIt() {
        Masthead masthead = Masthead.of("""
                发布时间:2024-11-25 17:51:52 来源: sp20241125
                本报北京6月17日电 (记者某某)17日,国家统计局发布数据。
                《 人民日报 》( 2024年06月18日 01 版)
                相关报道:
                """);

        assertThat(masthead).isEqualTo(new Masthead(null, "人民日报", LocalDate.of(2024, 6, 18)));
        assertThat(Masthead.of("5月份经济恢复。\n《人民日报海外版》（2021年06月17日 第 02 版）").publisher())
                .isEqualTo("人民日报海外版");
    }

    @Test
    void takesNoNumberOfThePageForASource() {
        assertThat(Masthead.of("园区投资增长\n发布时间:2024-11-25 来源: sp20241125\n上半年。").publisher())
                .isNull();
    }

    @Test
    void readsTheTableAboveAnOfficialText() {
        Masthead masthead = Masthead.of("""
                索引号 | 11330208591592676Q/2008-17089 |
                主题分类: | 政府工作 |
                发布机构: | 区办公室 |
                公开方式 | 主动公开 |
                成文日期: | 2008-03-12 |
                宁波国家高新区2007年工作总结和2008年工作安排报告 |
                ——关于工作安排的报告
                (2008年1月12日)
                """);

        assertThat(masthead).isEqualTo(new Masthead("宁波国家高新区2007年工作总结和2008年工作安排报告", "区办公室", LocalDate.of(2008, 3, 12)));
    }

    @Test
    void readsWhoSignedBelowTheDayOrInBrackets() {
        assertThat(Masthead.of("5月份国民经济稳中加固\n(2021年6月16日)\n国家统计局\n5月份，"))
                .isEqualTo(new Masthead("5月份国民经济稳中加固", "国家统计局", LocalDate.of(2021, 6, 16)));
        assertThat(Masthead.of("招商引资工作取得实效\n今年增长29%。\n(开发区招商局 王某某)\n").publisher())
                .isEqualTo("开发区招商局");
        assertThat(Masthead.of("工业投资增长14.1%。\n(统计局投资处:顾某)").publisher()).isEqualTo("统计局投资处");
        assertThat(Masthead.of("一般公共预算收入增长5.8%。(经济发展局、财政局)").publisher()).isEqualTo("经济发展局、财政局");
        assertThat(Masthead.of("工业投资增长14.1%。\n(下转四版)").publisher()).isNull();
        assertThat(Masthead.of("工业投资（含技改中心）增长14.1%，(不含市管委会)另计。").publisher()).isNull();
        assertThat(Masthead.of("新京报快讯(记者某某)6月16日，").publisher()).isEqualTo("新京报");
    }

    @Test
    void takesNoSentenceForATitle() {
        assertThat(Masthead.of("一年来，我们主要做了以下工作：\n完成投资50亿元。").title()).isNull();
    }

    @Test
    void findsTheZoneOfATitle() {
        assertThat(Region.of("衡阳国家高新技术产业开发区入选", "衡阳日报", "衡阳市衡阳市", Set.of())).contains("衡阳高新区");
        assertThat(Region.of("", "", "我市经济稳中向好，郑州市增长5%", Set.of())).contains("郑州市");
        assertThat(Region.of("好消息", "湘江高新区管委会", "没有地名", Set.of())).contains("湘江高新区");
        assertThat(Region.of("高新区（滨江）上半年GDP增长8.3%", "都市快报", "总量居杭州第一", Set.of()))
                .contains("杭州高新区");
        assertThat(Region.of("产业高质量发展", "宁波大榭开发区", "我区", Set.of())).contains("宁波大榭开发区");
        assertThat(Region.of("工信部:前三季度国家高新区生产总值增长7.11%", "中新社", "中新社北京12月12日电 ", Set.of()))
                .contains("全国");
        assertThat(Region.of("好消息", "", "没有地名", Set.of())).isEmpty();
        assertThat(Region.of("经济半年报", "人民日报", "17日,国家统计局发布5月国民经济运行情况。", Set.of()))
                .contains("全国");
        assertThat(Region.of("上半年成绩单", "", "评价结果近日出炉，松山湖高新区位列第29位，在广东省名列第3位。", Set.of()))
                .contains("松山湖高新区");
        assertThat(Region.of("上半年经开区工业经济居第一", "", "上半年，经开区增长23.5%。\n上半年经开区投资增长。", Set.of()))
                .isEmpty();
        assertThat(Region.of("慈湖高新区“项目季”成效初显", "", "赴深圳、广州、深圳招商", Set.of())).contains("慈湖高新区");
        assertThat(Region.of("上半年东湖开发区经协工作总结", "", "", Set.of())).contains("东湖开发区");
        assertThat(Region.of("元州区2021年国民经济和社会发展统计公报", "", "", Set.of())).contains("元州区");
        assertThat(Region.of("四川省国家级经开区一季度“开门红”", "", "成都平原经济区", Set.of())).contains("四川省");
        assertThat(Region.of("全市2021年工作", "", "", Set.of())).isEmpty();
        assertThat(Region.of("滨江区（高新区）经济运行简报", "", "", Set.of())).contains("滨江区");
        assertThat(Region.of("第三季度经济运行平稳", "开平市统计局", "我市", Set.of())).contains("开平市");
        assertThat(Region.of("产业园区", "红网", "湖南省统计局，湖南省级以上园区，湖南省外资。以湘潭经开区为例", Set.of()))
                .contains("湖南省");
    }

    @Test
    void takesTheDistrictThatATextSpeaksOf() {
        assertThat(Region.of("今年上半年以来", "", "今年上半年以来,湖滨区各级各部门贯彻省、市、区会议精神。该区GDP增长6.8%。", Set.of()))
                .contains("湖滨区");
        assertThat(Region.of("今年以来", "", "今年以来，全区上下落实部署，园区产值增长5%，十六区增速第三。", Set.of()))
                .isEmpty();
        assertThat(Region.of("集中签约", "", "3月13日，记者从区招商中心获悉，我区签约项目9个。", Set.of()))
                .isEmpty();
    }

    @Test
    void takesAZoneWithoutPlaceForThatOfTheLocalDaily() {
        assertThat(Region.of("高新区实现“双过半”", "太仓日报", "我区", Set.of())).contains("太仓高新区");
        assertThat(Region.of("高新区实现“双过半”", "人民日报", "我区", Set.of())).isEmpty();
        assertThat(Region.of("高新区实现“双过半”", "湖南日报", "我区", Set.of())).isEmpty();
    }

    @Test
    void spellsARegionAsItIsHeldAlready() {
        assertThat(Region.of("衡阳高新区入选", "", "", Set.of("衡阳国家高新区"))).contains("衡阳国家高新区");
    }
}
