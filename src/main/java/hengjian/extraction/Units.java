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
            case COUNT -> unit.equals(Unit.COUNT) || unit.equals(Unit.RANK);
            case MEASURED -> unit.equals(Unit.M2);
            case PERCENT, POINTS, RANK, TIMES, FLAT, BARE -> true;
        };
    }
}
