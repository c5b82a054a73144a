package hengjian.analysis.comparison;

/** A column's place: whose figure, of when. */
public record Place(String zone, Slot slot) {}
