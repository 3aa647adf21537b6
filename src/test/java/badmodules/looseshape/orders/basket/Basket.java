package badmodules.looseshape.orders.basket;

import id.sasando.keys.Seal;
import id.sasando.keys.SealedShape;

/** Makes a shape where it is used: no golden file lists it. */
record Basket(String fruit) {
    byte[] sealed(Seal key) {
        return SealedShape.of("orders.basket.fruit", Basket.class).seal(key, fruit, this);
    }
}
