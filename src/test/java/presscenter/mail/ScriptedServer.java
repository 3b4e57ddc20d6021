package presscenter.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers as a test wants: refuses an address, a sender, or says nothing at all. */
public final class ScriptedServer implements AutoCloseable {
    private final ServerSocket door;
    private final Queue<String> messageIds = new ConcurrentLinkedQueue<>();
    private volatile String toReceiver = "250 ok";
    private volatile String toSender = "250 ok";
    private volatile boolean hangsUpAfterwards;
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final AtomicInteger held = new AtomicInteger();
    private volatile CountDownLatch speaks = new CountDownLatch(0);

    public ScriptedServer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        Thread.ofVirtual().start(() -> {
            while (!door.isClosed()) {
                try {
                    var caller = door.accept();
                    Thread.ofVirtual().start(() -> talk(caller));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    public int port() {
        return door.getLocalPort();
    }

    ScriptedServer answersReceiver(String answer) {
        toReceiver = answer;
        return this;
    }

    ScriptedServer answersSender(String answer) {
        toSender = answer;
        return this;
    }

    /** It takes the letter, and the line is cut before it says so. */
    ScriptedServer hangsUpAfterwards(boolean does) {
        hangsUpAfterwards = does;
        return this;
    }

    /** From now on it takes letters, and does not say that it did … */
    public void saysNothing() {
        held.set(0);
        speaks = new CountDownLatch(1);
    }

    /** Whether there is one that it took meanwhile. */
    public boolean holdsOne() {
        return held.get() > 0;
    }

    /** … until now. */
    public void speaksAgain() {
        speaks.countDown();
    }

    /** Of every letter that it took. */
    public Queue<String> messageIds() {
        return messageIds;
    }

    /** How many letters it was taking at a time. */
    int mostAtOnce() {
        return mostAtOnce.get();
    }

    private void talk(Socket caller) {
        try (caller;
                var said = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                var out = caller.getOutputStream()) {
            say(out, "220 here");
            String line;
            while ((line = said.readLine()) != null) {
                var word = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                switch (word) {
                    case "MAIL" -> say(out, toSender);
                    case "RCPT" -> say(out, toReceiver);
                    case "DATA" -> {
                        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                        say(out, "354 go on");
                        take(said).ifPresent(messageIds::add);
                        hold(speaks);
                        if (hangsUpAfterwards) {
                            return;
                        }
                        atOnce.decrementAndGet();
                        say(out, "250 taken");
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "250 ok");
                }
            }
        } catch (IOException gone) {
            // the caller went away
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void hold(CountDownLatch until) throws InterruptedException {
        held.addAndGet((int) until.getCount());
        until.await();
    }

    /** What the letter is called, if it came whole. */
    private static Optional<String> take(BufferedReader said) throws IOException {
        var id = Optional.<String>empty();
        String line;
        while ((line = said.readLine()) != null) {
            if (line.equals(".")) {
                return id;
            }
            if (line.startsWith("Message-ID: ")) {
                id = Optional.of(line.substring("Message-ID: ".length()));
            }
        }
        return Optional.empty();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        speaksAgain();
        try {
            door.close();
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
