package presscenter.bench;

/** What a reader does on an open page. */
enum Act {
    LIST("open the list"),
    RELEASE("open a release"),
    THOUSANDTH_PAGE("open the thousandth page"),
    FILTER("choose a filter");

    private final String words;

    Act(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
