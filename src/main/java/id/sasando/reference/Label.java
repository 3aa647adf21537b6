package id.sasando.reference;

/** A name in the two languages of the screens; neither is empty. */
public record Label(String indonesian, String english) {

    /** @param language the code of a language, {@code id} or {@code en} */
    public String in(String language) {
        return language.equals("en") ? english : indonesian;
    }
}
