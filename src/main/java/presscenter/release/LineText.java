package presscenter.release;

/**
 * The words of one text that a list shows.
 *
 * @param headline never empty
 * @param lede one paragraph
 */
public record LineText(String headline, String lede) {}
