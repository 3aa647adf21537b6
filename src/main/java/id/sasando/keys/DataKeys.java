package id.sasando.keys;

import java.util.Map;

/**
 * The data keys: one for each case, one for each compartment. They lie in the database wrapped by the master key.
 * Destroying the key of a case is enough to make all its texts and files unreadable.
 */
public interface DataKeys {
    int MANY_MAX = 10_000;

    /** Makes and stores a new data key. */
    DataKeyId create();

    /** Makes and stores many at once, for a load of many cases. At most {@value #MANY_MAX}. */
    Map<DataKeyId, Seal> create(int count);

    /** The id of the key of a named compartment, such as {@code access}; made on first use. */
    DataKeyId compartment(String name);

    /**
     * Takes the key into the hand, to seal and open with.
     *
     * @throws id.sasando.shared.NotFound if the key was destroyed or never was
     */
    Seal use(DataKeyId id);

    /** Destroys the key for ever. What it sealed stays unreadable. */
    void destroy(DataKeyId id);
}
