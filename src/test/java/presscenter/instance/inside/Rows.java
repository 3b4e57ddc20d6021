package presscenter.instance.inside;

import java.util.List;
import java.util.Map;

/**
 * What a database answered to a select.
 *
 * @param rows each by the names of its columns in small letters; a value that is null is not in it
 */
public record Rows(List<Map<String, String>> rows) {}
