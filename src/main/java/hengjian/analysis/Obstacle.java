package hengjian.analysis;

/** Why two figures are shown side by side and not subtracted. */
public enum Obstacle {
    /** Different units, dollars beside yuan among them. */
    UNITS,
    /** Ranks among different others: in the city, in a class. */
    COHORTS,
    /** Periods of different lengths. */
    PERIODS,
    /** Changes from starting points that need not be alike: on the quarter before, on the year before. */
    BASE,
    /** A range, or two limits that leave everything open. */
    LIMITS
}
