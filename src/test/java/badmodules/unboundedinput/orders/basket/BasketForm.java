package badmodules.unboundedinput.orders.basket;

import java.util.List;

/** Takes as much as somebody sends. */
public record BasketForm(String name, int count, List<String> fruits, Object thing, boolean ripe) {}
