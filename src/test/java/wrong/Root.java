package wrong;

public class Root {}
