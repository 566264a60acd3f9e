package org.banbill.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server makes of bytes that browsers, and others than browsers, send. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class JettyServerTest {

    private final List<Request> arrived = Collections.synchronizedList(new ArrayList<>());
    private JettyServer server;

    @BeforeEach
    void start() throws IOException {
        server = JettyServer.start(0, port -> new Recorder());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    /** Pages that only note what is asked of them. */
    private final class Recorder implements JettyServer.Site {

        @Override
        public Optional<Reply> refused(Request head) {
            return head.path().startsWith("/refused") ? Optional.of(Reply.text(403, "refused")) : Optional.empty();
        }

        @Override
        public Reply apply(Request request) {
            arrived.add(request);
            if (request.path().equals("/fault")) {
                throw new IllegalStateException("a fault");
            }
            return Reply.text(200, "good");
        }

        @Override
        public Reply tooLarge(Request head) {
            return Reply.text(413, "too large");
        }

        @Override
        public Reply unreadable(Request head) {
            return Reply.text(400, "unreadable");
        }

        @Override
        public Reply failed(Request request, RuntimeException fault) {
            return Reply.text(500, "failed");
        }
    }

    private String send(byte[]... pieces) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            for (byte[] piece : pieces) {
                out.write(piece);
            }
            out.flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] head(String line, String... headers) {
        return bytes(line + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + String.join("\r\n", headers)
                + (headers.length == 0 ? "" : "\r\n") + "\r\n");
    }

    /** A form with a field and a file. */
    private static byte[] form(String boundary, String name, int size) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write(bytes("--" + boundary + "\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n한글\r\n"));
        form.write(bytes("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        form.write(new byte[size]);
        form.write(bytes("\r\n--" + boundary + "--\r\n"));
        return form.toByteArray();
    }

    private String upload(String name, int size) throws IOException {
        byte[] form = form("xyz", name, size);
        return send(
                head("POST /up", "Content-Type: multipart/form-data; boundary=xyz", "Content-Length: " + form.length),
                form);
    }

    @Test
    void itListensOnThisMachineAlone() throws IOException {
        assertThat(server.address().getAddress().isLoopbackAddress()).isTrue();
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThat(isOpen(address)).as("%s", address).isFalse();
                }
            }
        }
    }

    private boolean isOpen(InetAddress address) {
        try (Socket socket = new Socket(address, server.address().getPort())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5 << 20, 19 << 20})
    void aFileArrivesWholeWithItsName(int size) throws IOException {
        assertThat(upload("조례안 1.docx", size)).startsWith("HTTP/1.1 200");

        Request request = arrived.get(0);
        assertThat(request.typed("token")).isEqualTo("한글");
        assertThat(request.uploads()).hasSize(1);
        assertThat(request.uploads().get(0).name()).isEqualTo("조례안 1.docx");
        assertThat(request.uploads().get(0).bytes()).hasSize(size);
    }

    @ParameterizedTest
    @ValueSource(ints = {21 << 20, 25 << 20})
    void aFileThatIsTooLargeIsRefused(int size) throws IOException {
        assertThat(upload("large.docx", size)).containsAnyOf("HTTP/1.1 413", "HTTP/1.1 400");
        assertThat(arrived).isEmpty();
    }

    @Test
    void aBodyWithoutAnEndIsRefusedWhenItIsTooLarge() throws IOException {
        byte[] chunk = new byte[1 << 20];
        byte[][] pieces = new byte[27][];
        pieces[0] = head("POST /up", "Content-Type: multipart/form-data; boundary=xyz", "Transfer-Encoding: chunked");
        for (int index = 1; index <= 25; index++) {
            pieces[index] = new byte[chunk.length + 9];
            System.arraycopy(bytes("100000\r\n"), 0, pieces[index], 0, 8);
            System.arraycopy(bytes("\r"), 0, pieces[index], 8, 1);
            pieces[index] = join(bytes("100000\r\n"), chunk, bytes("\r\n"));
        }
        pieces[26] = bytes("0\r\n\r\n");

        assertThat(send(pieces)).startsWith("HTTP/1.1 413");
        assertThat(arrived).isEmpty();
    }

    private static byte[] join(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }

    @Test
    void aBodyThatIsCutOffDoesNothing() throws IOException {
        byte[] form = form("xyz", "a.docx", 1000);
        send(
                head("POST /up", "Content-Type: multipart/form-data; boundary=xyz", "Content-Length: " + form.length),
                java.util.Arrays.copyOf(form, 500));
        assertThat(arrived).isEmpty();

        assertThat(upload("a.docx", 10)).as("and the next one is served").startsWith("HTTP/1.1 200");
    }

    @Test
    void aFormThatEndsTooEarlyIsRefused() throws IOException {
        byte[] form = java.util.Arrays.copyOf(form("xyz", "a.docx", 1000), 500);
        String reply = send(
                head("POST /up", "Content-Type: multipart/form-data; boundary=xyz", "Content-Length: " + form.length),
                form);

        assertThat(reply).startsWith("HTTP/1.1 400");
        assertThat(arrived).isEmpty();
    }

    @Test
    void aFormWithoutABoundaryIsRefused() throws IOException {
        byte[] form = form("xyz", "a.docx", 10);
        assertThat(send(head("POST /up", "Content-Type: multipart/form-data", "Content-Length: " + form.length), form))
                .startsWith("HTTP/1.1 400");
        assertThat(arrived).isEmpty();
    }

    @Test
    void aFormOfManyPartsIsRefused() throws IOException {
        StringBuilder form = new StringBuilder();
        for (int index = 0; index < 30; index++) {
            form.append("--xyz\r\nContent-Disposition: form-data; name=\"a")
                    .append(index)
                    .append("\"\r\n\r\nx\r\n");
        }
        byte[] bytes = bytes(form + "--xyz--\r\n");
        assertThat(send(
                        head(
                                "POST /up",
                                "Content-Type: multipart/form-data; boundary=xyz",
                                "Content-Length: " + bytes.length),
                        bytes))
                .startsWith("HTTP/1.1 400");
        assertThat(arrived).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/../../etc/passwd", "/%2e%2e/%2e%2e/etc", "/a%00b", "/a%2fb", "/..;/x", "http://evil.example/x"
            })
    void aPathIsNeverDecoded(String path) throws IOException {
        send(head("GET " + path));

        // the server refuses it, or the pages see it to the letter
        assertThat(arrived).allSatisfy(request -> assertThat(path).endsWith(request.path()));
    }

    @Test
    void whatIsNoRequestIsRefusedWithoutWordsOfTheServers() throws IOException {
        String reply = send(bytes("GET /\u0000 HTTP/1.1\r\nHost: x\r\n\r\n"));

        assertThat(reply).startsWith("HTTP/1.1 400").doesNotContainIgnoringCase("jetty");
        assertThat(send(bytes("nonsense\r\n\r\n")))
                .doesNotContainIgnoringCase("jetty")
                .doesNotContain("\tat ");
        assertThat(arrived).isEmpty();
    }

    @Test
    void aHeadThatIsTooLargeIsRefused() throws IOException {
        assertThat(send(head("GET /x", "X-Long: " + "x".repeat(64 << 10)))).startsWith("HTTP/1.1 431");
        assertThat(arrived).isEmpty();
    }

    @Test
    void whatIsRefusedByItsHeadIsNotRead() throws IOException {
        byte[] form = form("xyz", "a.docx", 1 << 20);
        byte[] head = head(
                "POST /refused", "Content-Type: multipart/form-data; boundary=xyz", "Content-Length: " + form.length);
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head);
            out.flush();
            byte[] refusal = bytes("HTTP/1.1 403");

            assertThat(socket.getInputStream().readNBytes(refusal.length))
                    .as("before any of the form was sent")
                    .isEqualTo(refusal);
            try {
                out.write(form);
            } catch (SocketException e) {
                // the server has closed; whether it has by now is chance
            }
        }
        assertThat(arrived).isEmpty();
    }

    @Test
    void aFaultOfOursShowsNoStack() throws IOException {
        assertThat(send(head("GET /fault"))).startsWith("HTTP/1.1 500").endsWith("failed\n");
    }

    @Test
    void aQueryIsDecodedAndNamesOfHeadersAreSmall() throws IOException {
        send(head("GET /x?place=%EC%9A%B0%EB%A6%AC&a=1&a=2&b=%zz", "X-Test: Value"));

        assertThat(arrived).hasSizeLessThanOrEqualTo(1);
        send(head("GET /x?place=%EC%9A%B0%EB%A6%AC&a=1&a=2", "X-Test: Value"));
        Request request = arrived.get(arrived.size() - 1);
        assertThat(request.asked("place")).isEqualTo("우리");
        assertThat(request.query().get("a")).containsExactly("1", "2");
        assertThat(request.header("x-test")).contains("Value");
    }
}
