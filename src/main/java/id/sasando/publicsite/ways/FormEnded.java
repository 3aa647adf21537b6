package id.sasando.publicsite.ways;

/** The report was received or left: nothing that was typed into it is shown any more. */
public class FormEnded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String form;

    /** @param form under what name a tab may still keep it */
    public FormEnded(String form) {
        super("ended", null, false, false);
        this.form = form;
    }

    String form() {
        return form;
    }
}
