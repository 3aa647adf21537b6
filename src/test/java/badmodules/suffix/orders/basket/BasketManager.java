package badmodules.suffix.orders.basket;

/** Has a name that says nothing. */
class BasketManager {}
