package presscenter.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import presscenter.proof.BareBrowser.Answer;

/**
 * What is asked where people apply, are accredited, sign in, and are looked after: an address, or the form that stands
 * there, filled in.
 *
 * @param address where; {@value #LINK} in it is the link of a letter to the one who asks
 * @param fields of the form; empty for the page alone
 */
record Asking(String address, Map<String, String> fields) {
    /** In place of the link, which is another in each world. */
    static final String LINK = "/accreditation/link/of-the-letter";

    Answer by(BareBrowser browser, String link) {
        var at = address.replace(LINK, link);
        if (fields.isEmpty()) {
            return browser.sends("GET", at);
        }
        var filled = new HashMap<>(fields);
        filled.put("csrf", browser.token(at));
        return browser.sends(at, filled);
    }

    /**
     * What an onlooker asks when there is something to be found out.
     *
     * @param number by which officers find it
     */
    static List<Asking> about(Untold untold, String number, Onlooker onlooker) {
        return Stream.concat(pages(untold, number), forms(untold, onlooker)).toList();
    }

    private static Stream<Asking> pages(Untold untold, String number) {
        return Stream.of(
                        "/accreditation",
                        "/accreditation/find",
                        "/accreditation/you",
                        "/accreditation/work",
                        "/accreditation/documents",
                        "/accreditation/check",
                        "/accreditation/mine",
                        "/accreditation/mine?lang=ru",
                        "/accreditation/change",
                        "/accreditation/badge",
                        "/accreditation/outlets?typed=Reedbed",
                        "/accreditation/outlets?typed=Reedbed%20Courrier",
                        "/accreditation/outlets?typed=Herald",
                        "/accreditation/outlets?typed=" + untold.address(),
                        LINK,
                        "/desk/check-in",
                        "/desk/accreditation/" + number,
                        "/desk/breaches/" + number,
                        "/appeal/" + number)
                .map(address -> new Asking(address, Map.of()));
    }

    private static Stream<Asking> forms(Untold untold, Onlooker onlooker) {
        return switch (onlooker) {
            case NOBODY ->
                Stream.of(untold.address(), "nobody-" + untold.address()).flatMap(Asking::ofAStranger);
            case USED_LINK -> Stream.of(new Asking(LINK, Map.of("open", "yes")));
            case WRITING ->
                Stream.of(
                        new Asking(
                                "/accreditation/work",
                                Map.of("outlet", Untold.PROPOSED, "outlet-website", "https://reeds.example")),
                        new Asking(
                                "/accreditation/work", Map.of("keep", "yes", "outlet", "Herald", "position", "editor")),
                        new Asking("/accreditation/you", Map.of("name", "Osk", "identity-number", untold.document())),
                        new Asking("/accreditation/check", Map.of("declared", "yes")));
            case ACCREDITED ->
                Stream.of(new Asking("/accreditation/change", Map.of("name", "", "address", untold.address())));
            default -> Stream.empty();
        };
    }

    /** Each once, so that nobody is slowed down (S3, A4). */
    private static Stream<Asking> ofAStranger(String address) {
        return Stream.of(
                new Asking("/accreditation/find", Map.of("address", address)),
                new Asking("/accreditation", Map.of("edition", "lakeland-2026", "address", address)),
                new Asking("/login", Map.of("username", address, "password", "three storks in the reeds")));
    }

    @Override
    public String toString() {
        return address + (fields.isEmpty() ? "" : " " + fields);
    }
}
