package badmodules.publicfeature.orders.basket;

/** Is public in a feature although it is no page record. */
public class Basket {}
