package hengjian.extraction;

/**
 * What a rule looks at.
 *
 * @param figure the number
 * @param topic what it is about
 * @param lead the words before it
 * @param cues the bits of what they do; in a list, those of its first figure's words
 * @param after the bits of what the words behind the figure do, up to the next mark
 * @param again whether the figure before it, of the same kind, was read as growth
 */
record Clause(Figure figure, Topic topic, Lead lead, long cues, long after, boolean again) {

    boolean is(Figure.Kind kind) {
        return figure.kind() == kind;
    }

    boolean does(Cue cue) {
        return (cues & cue.bit) != 0;
    }

    boolean follows(Cue cue) {
        return (after & cue.bit) != 0;
    }

    /** Whether a rate has come to the figure: 降至5.2%, 提高到65.5%. */
    boolean reached() {
        return lead.endsWith(Cue.REACHED) && !lead.endsWithAttained();
    }

    /** 经济增长预期目标定在5%左右: what is named is a growth itself. */
    boolean namesGrowth() {
        int name = lead.lastName();
        return name >= 0 && lead.items().get(name) instanceof Mention.Said said && said.does(Cue.RISE);
    }

    boolean rises() {
        return does(Cue.RISE) || does(Cue.FALL);
    }

    /** 新增上市公司达10家: as many are new, unless more than 达 says that it is the sum. */
    boolean adds() {
        boolean sum = false;
        for (Mention item : lead.items()) {
            sum |= item instanceof Mention.Said said && said.does(Cue.TOTAL) && !said.does(Cue.REACHED);
        }
        return !sum && lead.does(Cue.NEW);
    }

    /** Whether the indicator counts new things itself, so that 新增 says nothing more. */
    boolean countsNew() {
        return topic.is("JOBS_NEW")
                || topic.startsWith("PROJECTS")
                || topic.startsWith("SIGNED_")
                || topic.is("TOP500_PROJECTS");
    }

    /** 增速达18.8%。此外，苏州达到10.9%: of what was spoken of before, with no word of its own for what it is. */
    boolean goesOn() {
        boolean inherited =
                topic.source() == Reading.Binding.LAST_SPOKEN_OF || topic.source() == Reading.Binding.EARLIER_SENTENCE;
        return inherited && !does(Cue.SHARE) && !does(Cue.OF_ALL);
    }

    /** Of what no indicator stands for: words of the text, or a ratio such as 存贷比. */
    boolean isUnknown() {
        int name = lead.lastName();
        boolean ratio = name >= 0
                && topic.indicator() == null
                && lead.items().get(name) instanceof Mention.Said said
                && (said.word().form().endsWith("率") || said.word().form().endsWith("比"));
        return ratio || topic.source() == Reading.Binding.UNKNOWN_WORDS;
    }

    /** 全市25%的GDP. */
    boolean isNamedAfter() {
        return topic.source() == Reading.Binding.NAMED_AFTER;
    }

    boolean isRate() {
        return topic.indicator() != null && topic.indicator().unit().equals(hengjian.indicator.Unit.PERCENT);
    }
}
