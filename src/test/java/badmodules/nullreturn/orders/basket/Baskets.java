package badmodules.nullreturn.orders.basket;

/** Answers with nothing where it should answer with an empty Optional. */
class Baskets {
    String find(int number) {
        return number > 0 ? "basket" : null;
    }
}
