package badmodules.undeclared.stock;

public record Shelf(int number) {}
