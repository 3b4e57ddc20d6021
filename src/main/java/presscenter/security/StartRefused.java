package presscenter.security;

/** The press center does not start like this; the message is the whole sentence for whoever starts it. */
class StartRefused extends RuntimeException {
    StartRefused(String sentence) {
        super(sentence);
    }
}
