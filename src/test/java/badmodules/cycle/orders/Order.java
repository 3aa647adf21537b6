package badmodules.cycle.orders;

import badmodules.cycle.stock.Shelf;

public record Order(Shelf from) {}
