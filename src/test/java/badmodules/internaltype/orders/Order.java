package badmodules.internaltype.orders;

import badmodules.internaltype.stock.shelf.Shelf;

public record Order(Shelf from) {}
