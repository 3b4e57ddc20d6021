package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
