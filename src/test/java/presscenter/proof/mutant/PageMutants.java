package presscenter.proof.mutant;

import java.util.List;
import java.util.stream.Stream;

/** A page, an address or an open channel that tells: status, header, title, print, copy, push, error. */
final class PageMutants {
    private static final String NEWSROOM = "release.ui.newsroom.NewsroomViewTest#";
    private static final String FILES = "release.ui.newsroom.TextFilesTest#";
    private static final String STATUS = "release/ui/newsroom/NotFoundStatus.java";

    private PageMutants() {}

    static Stream<Mutant> all() {
        return Stream.of(addresses(), reading(), push(), errors()).flatMap(List::stream);
    }

    private static List<Mutant> addresses() {
        return List.of(
                new Mutant(
                        "A hidden number answers 200",
                        STATUS,
                        "if (number.filter(published::isThere).isEmpty()) {",
                        "if (number.isEmpty()) {",
                        "release.ui.newsroom.NotFoundStatusTest#what_this_reader_has_no_sight_of_is_not_found[2]"),
                new Mutant(
                        "An ETag tells what is there from what is not",
                        STATUS,
                        "        chain.doFilter(request, response);",
                        "        response.setHeader(\"ETag\", number.filter(published::isThere).isPresent() + \"\");\n"
                                + "        chain.doFilter(request, response);",
                        "release.ui.newsroom.NotFoundStatusTest#nothing_but_the_status_differs"),
                new Mutant(
                        "A slug behind a number leads to the number",
                        STATUS,
                        "        if (number.filter(published::isThere).isEmpty()) {",
                        "var slug = path(request).indexOf('/', UNDER.length()); if (slug > 0) {"
                                + " response.sendRedirect(path(request).substring(0, slug)); return; }"
                                + " if (number.filter(published::isThere).isEmpty()) {",
                        "release.ui.newsroom.NotFoundStatusTest#what_this_reader_has_no_sight_of_is_not_found[5]"),
                new Mutant(
                        "A number of which one may not know leads back to the list, one that nobody gave does not",
                        "release/ui/newsroom/NewsroomView.java",
                        "            event.rerouteToError(NotFoundException.class);",
                        "if (isMisspelt) { event.rerouteToError(NotFoundException.class); } else {"
                                + " event.forwardTo(\"newsroom\"); }",
                        NEWSROOM + "unknown_embargoed_and_malformed_numbers_are_one_page"),
                new Mutant(
                        "The page of what is not there repeats what was asked for",
                        "shell/NotFoundView.java",
                        "asked = event.getLocation();",
                        "asked = event.getLocation(); add(new com.vaadin.flow.component.html.Span(asked.getPath()));",
                        "shell.ShellTest#what_is_not_there_looks_the_same_for_every_number_and_repeats_none"),
                new Mutant(
                        "A cache may keep what is signed in for",
                        "security/PageHeaders.java",
                        "response.setHeader(HttpHeaders.CACHE_CONTROL, \"no-store\");",
                        "response.setHeader(HttpHeaders.CACHE_CONTROL, \"private, max-age=60\");",
                        "security.PageHeadersTest#a_plain_page_is_strict_and_is_not_kept"));
    }

    private static List<Mutant> reading() {
        return List.of(
                new Mutant(
                        "The title of an embargoed page is its headline",
                        "release/ui/newsroom/OpenRelease.java",
                        "map(embargo -> release.number() + \" · \" + wording().embargoLine(embargo))",
                        "map(embargo -> release.text().map(PublishedRelease.Text::headline).orElse(\"\")"
                                + " + wording().embargoLine(embargo))",
                        NEWSROOM + "an_embargoed_text_stands_under_its_banner_and_its_title_has_no_word_of_it"),
                new Mutant(
                        "A browser’s service may translate a text under embargo",
                        "release/ui/newsroom/ReleaseArticle.java",
                        "setAttribute(\"translate\", \"no\")",
                        "setAttribute(\"translate\", \"yes\")",
                        NEWSROOM + "an_embargoed_text_stands_under_its_banner_and_its_title_has_no_word_of_it"),
                new Mutant(
                        "Under embargo nobody’s name stands over the text",
                        "release/ui/newsroom/OpenRelease.java",
                        "open -> open.release().embargo().isPresent()\n                        && open",
                        "open -> open.release().embargo().isEmpty()\n                        && open",
                        NEWSROOM + "under_embargo_the_name_and_the_time_stand_over_the_text_and_nothing_shares_it"),
                new Mutant(
                        "A text is printed and the reader log does not know",
                        "release/ui/newsroom/OpenRelease.java",
                        "room.published.tookAway(each.number(), each.language(), true)",
                        "room.published.isReadable(each.number(), each.language())",
                        NEWSROOM + "a_printed_sheet_bears_number_version_language_and_line_and_says_when_and_by_whom"),
                new Mutant(
                        "A printed sheet does not say that it is under embargo",
                        "release/ui/newsroom/OnPaper.java",
                        "said.addFirst(wording.embargoLine(embargo))",
                        "said.addFirst(wording.say(\"release.reading.version\", embargo.held() ? 1 : 2))",
                        NEWSROOM + "a_printed_sheet_bears_number_version_language_and_line_and_says_when_and_by_whom"),
                new Mutant(
                        "A text is copied and the reader log does not know",
                        "release/ui/newsroom/ReadingRoom.java",
                        "published.tookAway(release.number(), release.language(), false);",
                        "",
                        NEWSROOM + "a_copy_is_asked_for_anew_and_bears_the_line_the_reader_and_the_end"),
                new Mutant(
                        "A file taken under embargo does not say by whom",
                        "release/ui/newsroom/FileWords.java",
                        "Reading.nameOf(reader, wording),",
                        "Reading.nameOf(reader, wording).replaceAll(\".\", \"\"),",
                        FILES + "under_embargo_the_line_the_reader_and_the_time_head_every_sheet_and_the_plain_file"),
                new Mutant(
                        "The name of a file under embargo does not say until when",
                        "release/ui/newsroom/FileName.java",
                        "map(embargo -> \" \" + wording.embargoLine(embargo))",
                        "map(embargo -> \" \" + wording.say(\"release.reading.under-embargo\"))",
                        FILES + "under_embargo_the_line_the_reader_and_the_time_head_every_sheet_and_the_plain_file"),
                new Mutant(
                        "A document under embargo is titled by its headline",
                        "release/ui/newsroom/TextOnSheets.java",
                        "words.number() + \" · \" + line",
                        "words.text().headline() + line",
                        FILES + "under_embargo_the_line_the_reader_and_the_time_head_every_sheet_and_the_plain_file"),
                new Mutant(
                        "A copy does not say that it is under embargo",
                        "release/ui/newsroom/CopiedText.java",
                        "wording.embargoLine(embargo),",
                        "wording.say(\"release.reading.binds\"),",
                        NEWSROOM + "a_copy_is_asked_for_anew_and_bears_the_line_the_reader_and_the_end"));
    }

    private static List<Mutant> push() {
        return List.of(
                new Mutant(
                        "A message that closes a page lies until the next one for whatever page",
                        "security/PushInTurn.java",
                        "if (waiting.getAndIncrement() == 0) {",
                        "if (waiting.getAndIncrement() == 0 && dispatchThread.getAndIncrement() == 0) {",
                        "security.PushInTurnTest#a_message_that_comes_just_as_the_one_who_sends_is_going_is_sent"),
                new Mutant(
                        "An open page is sent anew though nothing changed for its reader, so that hidden work is counted",
                        "release/ui/newsroom/OpenRelease.java",
                        "if (room.published.fingerprint(number).equals(fingerprint)) {",
                        "if (room.published.fingerprint(number).isEmpty()) {",
                        NEWSROOM + "looking_again_touches_nothing_while_the_answer_is_the_same"),
                new Mutant(
                        "What was closed stays on the open page while the new answer cannot be had",
                        "release/ui/newsroom/OpenRelease.java",
                        "            pane.removeAll();\n            throw failed;",
                        "            throw failed;",
                        NEWSROOM
                                + "what_was_closed_goes_though_the_new_answer_cannot_be_had_yet_and_that_comes_with_the_next_look"),
                new Mutant(
                        "A page of what is not there is touched whenever somebody works on what is hidden",
                        "shell/NotFoundView.java",
                        "            if (isThereNow()) {",
                        "            if (isThereNow() || asked != null) {",
                        "shell.ShellTest#a_page_that_was_not_found_touches_nothing_while_the_answer_is_the_same"),
                new Mutant(
                        "Behind the lock of a page one goes on reading what is new",
                        "ui/OpenPages.java",
                        "if (notice == null || !pages.contains(page) || covered.contains(page.ui())) {",
                        "if (notice == null || !pages.contains(page)) {",
                        "ui.OpenPagesTest#a_covered_page_looks_at_nothing_until_it_is_uncovered_and_then_at_what_it_missed"));
    }

    private static List<Mutant> errors() {
        return List.of(
                new Mutant(
                        "An error page of Vaadin’s says what the exception says",
                        "shell/GoneWrongView.java",
                        "failures.record(failure))",
                        "failures.record(failure) + failure)",
                        "shell.ShellTest#a_failure_tells_a_code_and_nothing_of_the_inside"),
                new Mutant(
                        "A plain error page repeats the address",
                        "security/ErrorPage.java",
                        ".say(\"sentence\", key)",
                        ".with(\"sentence\", request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))",
                        "security.SignInTest#an_error_is_shown_in_large_type_and_repeats_no_address"));
    }
}
