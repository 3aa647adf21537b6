package badmodules.shapelessseal.orders.basket;

import id.sasando.keys.DataKeyId;
import id.sasando.keys.DataKeys;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Seals a value that has no shape: the first new field would close what was sealed before. */
class Basket {
    private final DataKeys keys;
    private final JsonMapper json;

    Basket(DataKeys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    byte[] sealed(DataKeyId key, List<String> fruit) {
        return keys.use(key).seal("orders.basket.fruit", json.writeValueAsBytes(fruit));
    }
}
