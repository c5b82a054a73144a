package hengjian.extraction;

import hengjian.indicator.Unit;

/** Which figures can state which indicators: tonnes are no count of projects, and persons no money. */
final class Units {

    private Units() {}

    static boolean fit(Figure figure, Topic topic) {
        if (topic.indicator() == null) {
            return true;
        }
        Unit unit = topic.indicator().unit();
        return switch (figure.kind()) {
            case MONEY -> unit.isMoney();
            case COUNT -> (unit.equals(Unit.COUNT) || unit.equals(Unit.RANK)) && !isOther(figure, topic);
            case MEASURED -> unit.equals(Unit.M2);
            case PERCENT, POINTS, RANK, TIMES, FLAT, BARE -> true;
        };
    }

    /** 解决企业诉求1781万件: enterprises are not counted so. */
    private static boolean isOther(Figure figure, Topic topic) {
        String counter = figure.counter();
        return topic.startsWith("ENTERPRISES") && !counter.isEmpty() && "件项次宗起条笔".contains(counter);
    }
}
