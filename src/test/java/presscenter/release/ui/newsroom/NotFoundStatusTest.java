package presscenter.release.ui.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import presscenter.release.PublishedReleases;
import presscenter.release.ReleaseNumber;

/** The status of the first answer in the newsroom (E4). */
class NotFoundStatusTest {
    private final PublishedReleases published = mock(PublishedReleases.class);
    private final NotFoundStatus filter = new NotFoundStatus(published);

    @ParameterizedTest
    @CsvSource({
        "GET, /newsroom/2026-7K3M9Q, 200",
        "HEAD, /newsroom/2026-7K3M9Q, 200",
        "GET, /newsroom/2026-ZZZZZZ, 404",
        "HEAD, /newsroom/2026-ZZZZZZ, 404",
        "GET, /newsroom/2026-7k3m9q, 404",
        "GET, /newsroom/2026-7K3M9Q/more, 404",
        "GET, /newsroom/anything, 404",
        "GET, /newsroom, 200",
        "GET, /desk/releases, 200",
        "POST, /newsroom/2026-ZZZZZZ, 200"
    })
    void what_this_reader_has_no_sight_of_is_not_found(String method, String path, int status) throws Exception {
        assertThat(answer(method, path).getStatus()).isEqualTo(status);
    }

    @Test
    void nothing_but_the_status_differs() throws Exception {
        var there = answer("GET", "/newsroom/2026-7K3M9Q");
        var notThere = answer("GET", "/newsroom/2026-ZZZZZZ");

        assertThat(notThere.getContentAsString()).isEqualTo("the shell").isEqualTo(there.getContentAsString());
        assertThat(notThere.getHeaderNames())
                .isEqualTo(there.getHeaderNames())
                .allSatisfy(
                        name -> assertThat(notThere.getHeaders(name)).as(name).isEqualTo(there.getHeaders(name)));
        assertThat(notThere.getErrorMessage()).isNull();
    }

    @Test
    void what_the_page_asks_itself_is_left_alone() throws Exception {
        var request = new MockHttpServletRequest("GET", "/newsroom/2026-ZZZZZZ");
        request.setParameter("v-r", "init");
        assertThat(answer(request).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse answer(String method, String path) throws Exception {
        return answer(new MockHttpServletRequest(method, path));
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        when(published.isThere(new ReleaseNumber(2026, "7K3M9Q"))).thenReturn(true);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, (asked, answered) -> {
            ((HttpServletResponse) answered).setHeader("Content-Type", "text/html");
            answered.getWriter().write("the shell");
        });
        return response;
    }
}
