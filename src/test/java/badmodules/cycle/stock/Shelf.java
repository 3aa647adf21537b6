package badmodules.cycle.stock;

import badmodules.cycle.orders.Order;
import java.util.List;

public record Shelf(List<Order> waiting) {}
