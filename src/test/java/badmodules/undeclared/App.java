package badmodules.undeclared;

import org.springframework.modulith.Modulith;

/** A small application whose modules break one law. */
@Modulith
public class App {}
