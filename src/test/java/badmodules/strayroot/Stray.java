package badmodules.strayroot;

/** Lies in the root package although it belongs to no setup. */
class Stray {}
