package hengjian.extraction;

/** Whether a text speaks of the industrial enterprises above scale (规模以上工业), of whom 工业增加值 is told from then on. */
final class Scope {

    private boolean document;
    private boolean paragraph;

    void paragraph() {
        paragraph = false;
    }

    void hear(Lead lead) {
        paragraph |= lead.does(Cue.ABOVE_SCALE);
        document |= paragraph;
    }

    /** @param part whether a part of industry is meant, whose value added is stated of enterprises above scale alone */
    boolean isAboveScale(boolean part) {
        return paragraph || document && part;
    }
}
