package presscenter.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import presscenter.instance.Instance;

/**
 * What somebody who is not signed in gets for an address: every answer on the way to the page where it ends, but for
 * what differs each time: the date, cookies, the form's token and the nonce of the page.
 */
record Anonymous(List<Answer> answers) {
    private static final Set<String> EACH_TIME = Set.of("date", "set-cookie");

    record Answer(int status, Map<String, List<String>> headers, String body) {}

    static Anonymous asks(Instance instance, String path) {
        try (var client = HttpClient.newHttpClient()) {
            var answers = new java.util.ArrayList<Answer>();
            var address = URI.create(instance.address() + path);
            for (int steps = 0; steps < 5; steps++) {
                var response = client.send(
                        HttpRequest.newBuilder(address)
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                answers.add(answer(response));
                var next = response.headers().firstValue("location");
                if (next.isEmpty()) {
                    return new Anonymous(List.copyOf(answers));
                }
                address = address.resolve(next.get());
            }
            throw new IllegalStateException("Sent from page to page: " + answers);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        var nonce = "'nonce-[^']+'";
        var headers = new TreeMap<String, List<String>>();
        response.headers().map().forEach((name, values) -> {
            if (!EACH_TIME.contains(name)) {
                headers.put(
                        name,
                        values.stream()
                                .map(value -> value.replaceAll(nonce, "'nonce-'"))
                                .toList());
            }
        });
        var body = response.body()
                .replaceAll("name=\"csrf\" value=\"[^\"]*\"", "name=\"csrf\"")
                .replaceAll("nonce=\"[^\"]*\"", "nonce");
        return new Answer(response.statusCode(), headers, body);
    }
}
