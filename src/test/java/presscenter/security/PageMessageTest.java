package presscenter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is no message of a page is a bad request, and one line in the log without a word of it (S10). */
@ExtendWith(OutputCaptureExtension.class)
class PageMessageTest {
    private final VaadinRequest request = mock(VaadinRequest.class, RETURNS_DEEP_STUBS);
    private final VaadinResponse response = mock(VaadinResponse.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"csrfToken\":\"k\",\"rpc\":[],\"syncId\":0,\"clientId\":0}",
                "{\"rpc\":[],\"syncId\":-1,\"resynchronize\":true,\"wsver\":\"25.2.4\"}",
                "{\"csrfToken\":\"k\",\"rpc\":[],\"UNLOAD\":true}",
                "{\"rpc\":[{\"type\":\"event\",\"node\":3,\"event\":\"click\",\"data\":{}}],\"syncId\":4,\"clientId\":4}",
                "{\"rpc\":[{\"type\":\"mSync\",\"node\":3,\"feature\":1,\"property\":\"value\",\"value\":{\"any\":[1]}}],\"syncId\":4}",
                "{\"rpc\":[{\"type\":\"channel\",\"node\":3,\"channel\":0,\"args\":[]}],\"syncId\":4}",
                "{\"rpc\":[{\"type\":\"never heard of\"}],\"syncId\":4}"
            })
    void what_a_pages_script_sends_is_a_message_and_what_it_asks_for_is_asked_later(String body) {
        assertThat(PageMessage.isMessage(body)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a word",
                "[]",
                "null",
                "{",
                "{}{}",
                "{\"rpc\":[],\"syncId\":0}}",
                "{\"syncId\":0}",
                "{\"rpc\":[]}",
                "{\"rpc\":{},\"syncId\":0}",
                "{\"rpc\":[],\"syncId\":\"0\"}",
                "{\"rpc\":[],\"syncId\":9999999999}",
                "{\"rpc\":[],\"syncId\":0,\"clientId\":1.5}",
                "{\"rpc\":[],\"syncId\":0,\"csrfToken\":null}",
                "{\"rpc\":[],\"syncId\":0,\"csrfToken\":{}}",
                "{\"rpc\":[],\"syncId\":0,\"resynchronize\":1}",
                "{\"rpc\":[1],\"syncId\":0}",
                "{\"rpc\":[{\"node\":1}],\"syncId\":0}",
                "{\"rpc\":[{\"type\":null,\"node\":1}],\"syncId\":0}",
                "{\"rpc\":[{\"type\":\"event\",\"node\":\"1\"}],\"syncId\":0}",
                "{\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":[]}],\"syncId\":0}",
                "{\"rpc\":[{\"type\":\"mSync\",\"node\":1,\"feature\":true}],\"syncId\":0}",
                "{\"rpc\":[{\"type\":\"channel\",\"node\":1,\"channel\":\"a\"}],\"syncId\":0}"
            })
    void what_vaadin_would_stumble_over_is_none(String body) {
        assertThat(PageMessage.isMessage(body)).isFalse();
    }

    @Test
    void nor_are_brackets_without_end() {
        assertThat(PageMessage.isMessage("[".repeat(100_000))).isFalse();
    }

    @Test
    void it_is_refused_and_the_log_has_one_line_without_a_word_of_it(CapturedOutput output) throws Exception {
        answer("0", new BufferedReader(new StringReader("{\"rpc\":\"a secret title\"}")));

        isRefused(output, "no message");
    }

    @Test
    void so_is_a_message_to_a_page_that_is_none(CapturedOutput output) throws Exception {
        answer("a secret title", new BufferedReader(new StringReader("")));

        isRefused(output, "no page");
    }

    @Test
    void so_is_one_whose_letters_are_none(CapturedOutput output) throws Exception {
        answer("0", new BufferedReader(new StringReader("")) {
            @Override
            public int read(char[] into, int from, int count) throws IOException {
                throw new MalformedInputException(1);
            }
        });

        isRefused(output, "MalformedInputException");
    }

    private void answer(String page, BufferedReader message) throws IOException {
        when(request.getParameter("v-r")).thenReturn("uidl");
        when(request.getParameter("v-uiId")).thenReturn(page);
        when(request.getReader()).thenReturn(message);
        when(request.getService().getDeploymentConfiguration().getMaxRequestBodySize())
                .thenReturn(1_000L);

        assertThat(new LockedPages().handleRequest(mock(VaadinSession.class), request, response))
                .isTrue();
    }

    private void isRefused(CapturedOutput output, String why) {
        verify(response).setStatus(400);
        assertThat(output.getOut().lines().toList())
                .singleElement()
                .asString()
                .contains("WARN", "page.message-refused: " + why)
                .doesNotContain("secret");
    }
}
