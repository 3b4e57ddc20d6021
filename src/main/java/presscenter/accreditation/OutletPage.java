package presscenter.accreditation;

import java.util.List;

/**
 * The beginning of the desk's list.
 *
 * @param lines as many as were asked for
 * @param found how many there are
 */
public record OutletPage(List<OutletLine> lines, int found) {}
