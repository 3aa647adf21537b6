package badmodules.internaltype.stock.shelf;

public record Shelf(int number) {}
