package badmodules.cycle;

import org.springframework.modulith.Modulith;

/** A small application whose modules break one law. */
@Modulith
public class App {}
