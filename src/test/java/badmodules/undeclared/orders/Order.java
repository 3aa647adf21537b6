package badmodules.undeclared.orders;

import badmodules.undeclared.stock.Shelf;

public record Order(Shelf from) {}
