package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What cannot be read is refused as such, and the page that says so can be shown (S10). */
class UnreadableRequestsTest {
    private final List<HttpServletRequest> asked = new ArrayList<>();

    @Test
    void parameters_that_cannot_be_read_are_a_bad_request_and_nobody_behind_is_asked() throws Exception {
        assertThat(answer(new Unreadable()).getStatus()).isEqualTo(400);
        assertThat(asked).isEmpty();
    }

    @Test
    void the_page_that_says_so_meets_no_parameters() throws Exception {
        var request = new Unreadable();
        request.setDispatcherType(DispatcherType.ERROR);

        answer(request);

        assertThat(asked).singleElement().satisfies(error -> {
            assertThat(error.getParameter("lang")).isNull();
            assertThat(error.getParameterValues("lang")).isNull();
            assertThat(error.getParameterMap()).isEmpty();
            assertThat(error.getParameterNames().hasMoreElements()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"be\u0001", "\u0085", "\u00ff\u0080"})
    void so_is_a_header_line_whose_letters_are_none(String line) throws Exception {
        var request = new MockHttpServletRequest("GET", "/login");
        request.addHeader("Accept-Language", "be");
        request.addHeader("Accept-Language", line);

        assertThat(answer(request).getStatus()).isEqualTo(400);
        assertThat(asked).isEmpty();

        request.setDispatcherType(DispatcherType.ERROR);
        answer(request);
        assertThat(Collections.list(asked.getFirst().getHeaders("accept-language")))
                .containsExactly("be");
    }

    @ParameterizedTest
    @CsvSource({"Accept-Language, 'be, ru;q=0.5'", "Referer, Caf\u00e9", "Cookie, \u00d0\u0081", "X-Name, \u00d0\u0081"
    })
    void a_line_that_nobody_asks_for_may_hold_anything_and_others_letters(String name, String line) throws Exception {
        var request = new MockHttpServletRequest("GET", "/login");
        request.addHeader(name, line);

        assertThat(answer(request).getStatus()).isEqualTo(200);
        assertThat(asked).containsExactly(request);
    }

    @Test
    void what_can_be_read_goes_on_as_it_came() throws Exception {
        var request = new MockHttpServletRequest("GET", "/login");
        request.setParameter("lang", "be");

        assertThat(answer(request).getStatus()).isEqualTo(200);
        assertThat(asked).containsExactly(request);
    }

    private MockHttpServletResponse answer(HttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        new UnreadableRequests().doFilter(request, response, (on, to) -> asked.add((HttpServletRequest) on));
        return response;
    }

    /** As the server says it. */
    private static final class Unreadable extends MockHttpServletRequest {
        Unreadable() {
            super("GET", "/login");
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            throw new IllegalStateException("Character decoding failed");
        }
    }
}
