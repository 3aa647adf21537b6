package id.sasando.reference.lists;

import id.sasando.database.TestDatabase;
import id.sasando.reference.CodeLists;

/** The real code lists of a test database, as they stand at the first question. */
public final class TestCodeLists {
    private TestCodeLists() {}

    public static CodeLists on(TestDatabase database) {
        return new StoredCodes(database.db());
    }
}
