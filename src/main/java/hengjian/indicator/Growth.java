package hengjian.indicator;

/** Whether an indicator's growth is at constant prices (可比价) or at current prices. */
public enum Growth {
    REAL,
    NOMINAL
}
