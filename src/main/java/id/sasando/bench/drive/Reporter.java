package id.sasando.bench.drive;

/** Walks through the public form as somebody in a village does, with a text of 1.5 kB and no file. */
final class Reporter {
    private static final String SENTENCE =
            "Adik saya bekerja di kebun sawit dan sudah lima bulan belum menerima gaji. ";
    private static final String TEXT = SENTENCE.repeat(21).strip().substring(0, 1500);
    private final Visitor visitor;

    Reporter(Visitor visitor) {
        this.visitor = visitor;
    }

    /** All pages but the last post. @return what that one will send */
    String prepare() {
        visitor.open("/report").expect(200, "<form");
        visitor.post("/report").expect(200, "name=\"text\"");
        visitor.post("/report/what", "text", TEXT).expect(200, "name=\"whom\"");
        visitor.post("/report/whom", "whom", "FAMILY", "country", "MY", "worker", "Mama Contoh")
                .expect(200, "name=\"part\"");
        visitor.post("/report/part", "part", "SARAWAK").expect(200, "name=\"danger\"");
        visitor.post("/report/danger", "danger", "NO").expect(200, "name=\"channel\"");
        visitor.post("/report/reach", "channel", "ANONYMOUS").expect(200, "/report/more");
        visitor.post("/report/more").expect(200, "/report/files");
        visitor.post("/report/files").expect(200, "/report/check");
        return visitor.hidden("sealed");
    }

    void lodge(String sealed) {
        visitor.post("/report/check", "sealed", sealed).expect(200, "id=\"code\"");
    }
}
