package badmodules.spelling.orders.basket;

/** Is spelled as in America. */
record Basket(String licenseNumber) {}
